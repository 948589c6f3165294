import type {SampleDocument} from './document.ts'
import {anklesDecideYourSquat} from './articles/ankles-decide-your-squat.ts'
import {deloadWeeks} from './articles/deload-weeks.ts'
import {deskHips} from './articles/desk-hips.ts'
import {firstPullUp} from './articles/first-pull-up.ts'
import {howToHinge} from './articles/how-to-hinge.ts'
import {proteinWithoutTheNoise} from './articles/protein-without-the-noise.ts'
import {returningAfterBackPain} from './articles/returning-after-back-pain.ts'
import {sleepIsTraining} from './articles/sleep-is-training.ts'
import {strongAtSixty} from './articles/strong-at-sixty.ts'
import {theCaseForSlowReps} from './articles/the-case-for-slow-reps.ts'
import {threeReasonsYourBackAndHipsHurt} from './articles/three-reasons-your-back-and-hips-hurt.ts'
import {warmUpInEightMinutes} from './articles/warm-up-in-eight-minutes.ts'
import {whatRpeIsFor} from './articles/what-rpe-is-for.ts'
import {whyWeCarry} from './articles/why-we-carry.ts'
import {backExtension45} from './exercises/back-extension-45.ts'
import {birdDog} from './exercises/bird-dog.ts'
import {deadBug} from './exercises/dead-bug.ts'
import {farmersCarry} from './exercises/farmers-carry.ts'
import {gluteBridge} from './exercises/glute-bridge.ts'
import {gobletSquatAnkleStretch} from './exercises/goblet-squat-ankle-stretch.ts'
import {gobletSquat} from './exercises/goblet-squat.ts'
import {goodMorning} from './exercises/good-morning.ts'
import {halfKneelingPress} from './exercises/half-kneeling-press.ts'
import {invertedRow} from './exercises/inverted-row.ts'
import {pigeonStretch} from './exercises/pigeon-stretch.ts'
import {pushUp} from './exercises/push-up.ts'
import {reverseHyper} from './exercises/reverse-hyper.ts'
import {romanianDeadlift} from './exercises/romanian-deadlift.ts'
import {sidePlank} from './exercises/side-plank.ts'
import {splitSquat} from './exercises/split-squat.ts'
import {about} from './pages/about.ts'
import {accessibility} from './pages/accessibility.ts'
import {contact} from './pages/contact.ts'
import {corrections} from './pages/corrections.ts'
import {disclosures} from './pages/disclosures.ts'
import {editorialPolicy} from './pages/editorial-policy.ts'
import {privacy} from './pages/privacy.ts'
import {reviewProcess} from './pages/review-process.ts'
import {aikoTanabe} from './people/aiko-tanabe.ts'
import {jonasLindqvist} from './people/jonas-lindqvist.ts'
import {mayaOkafor} from './people/maya-okafor.ts'
import {priyaRaman} from './people/priya-raman.ts'
import {ruthAdeyemi} from './people/ruth-adeyemi.ts'
import {tomasHerrera} from './people/tomas-herrera.ts'
import {ankleRangeProject} from './programs/ankle-range-project.ts'
import {backBuilder} from './programs/back-builder.ts'
import {firstBarbellTwelve} from './programs/first-barbell-twelve.ts'
import {hipMobilityReset} from './programs/hip-mobility-reset.ts'
import {kettlebellCommute} from './programs/kettlebell-commute.ts'
import {strongAfterSixty} from './programs/strong-after-sixty.ts'
import {conditioning} from './topics/conditioning.ts'
import {mobility} from './topics/mobility.ts'
import {nutrition} from './topics/nutrition.ts'
import {painAndRehab} from './topics/pain-and-rehab.ts'
import {recovery} from './topics/recovery.ts'
import {strength} from './topics/strength.ts'
import {backPainSources} from './sources/back-pain.ts'
import {recoverySources} from './sources/recovery.ts'
import {trainingSources} from './sources/training.ts'
import {organizations} from './organizations.ts'
import {redirects} from './redirects.ts'
import {settings} from './settings.ts'
import {sharedCallsToAction} from './shared-calls-to-action.ts'

const topics = [painAndRehab, strength, mobility, nutrition, recovery, conditioning]

const people = [mayaOkafor, jonasLindqvist, priyaRaman, tomasHerrera, aikoTanabe, ruthAdeyemi]

const exercises = [
  reverseHyper,
  backExtension45,
  goodMorning,
  pigeonStretch,
  gobletSquatAnkleStretch,
  romanianDeadlift,
  gobletSquat,
  splitSquat,
  gluteBridge,
  sidePlank,
  deadBug,
  birdDog,
  farmersCarry,
  pushUp,
  invertedRow,
  halfKneelingPress,
]

const programs = [
  backBuilder,
  hipMobilityReset,
  ankleRangeProject,
  firstBarbellTwelve,
  kettlebellCommute,
  strongAfterSixty,
]

const articles = [
  threeReasonsYourBackAndHipsHurt,
  howToHinge,
  anklesDecideYourSquat,
  whatRpeIsFor,
  returningAfterBackPain,
  proteinWithoutTheNoise,
  sleepIsTraining,
  whyWeCarry,
  theCaseForSlowReps,
  firstPullUp,
  strongAtSixty,
  warmUpInEightMinutes,
  deskHips,
  deloadWeeks,
]

const pages = [
  about,
  editorialPolicy,
  reviewProcess,
  corrections,
  disclosures,
  contact,
  privacy,
  accessibility,
]

const sources = [...backPainSources, ...trainingSources, ...recoverySources]

/**
 * The whole sample publication in reading order of its references: what is pointed to comes before
 * what points to it, as far as that is possible. Topics and their picks point at each other, so the
 * documents have to be written in one transaction.
 */
export function sampleContent(): SampleDocument[] {
  return [
    ...sources,
    ...organizations,
    ...sharedCallsToAction,
    ...topics,
    ...people,
    ...exercises,
    ...programs,
    ...articles,
    ...pages,
    ...redirects,
    settings,
  ]
}
