/** One entry of a closed list: what is stored, and what people read. */
export interface Choice {
  readonly value: string
  readonly title: string
}

export const FORMATS = [
  {value: 'listicle', title: 'Numbered list'},
  {value: 'guide', title: 'Guide'},
  {value: 'interview', title: 'Interview'},
  {value: 'news', title: 'News'},
] as const satisfies readonly Choice[]

export const SENSITIVITIES = [
  {value: 'none', title: 'None'},
  {value: 'health', title: 'Health'},
  {value: 'injury', title: 'Injury or pain'},
  {value: 'nutrition', title: 'Nutrition'},
] as const satisfies readonly Choice[]

export const GOALS = [
  {value: 'strength', title: 'Strength'},
  {value: 'muscle', title: 'Muscle'},
  {value: 'mobility', title: 'Mobility'},
  {value: 'pain-free', title: 'Pain-free training'},
  {value: 'conditioning', title: 'Conditioning'},
  {value: 'skill', title: 'Skill'},
] as const satisfies readonly Choice[]

export const LEVELS = [
  {value: 'beginner', title: 'Beginner'},
  {value: 'intermediate', title: 'Intermediate'},
  {value: 'advanced', title: 'Advanced'},
] as const satisfies readonly Choice[]

export const EQUIPMENT = [
  {value: 'none', title: 'No equipment'},
  {value: 'mat', title: 'Mat'},
  {value: 'band', title: 'Band'},
  {value: 'dumbbell', title: 'Dumbbells'},
  {value: 'kettlebell', title: 'Kettlebell'},
  {value: 'barbell', title: 'Barbell'},
  {value: 'rack', title: 'Rack'},
  {value: 'bench', title: 'Bench'},
  {value: 'cable', title: 'Cable machine'},
  {value: 'machine', title: 'Machine'},
  {value: 'pull-up-bar', title: 'Pull-up bar'},
  {value: 'box', title: 'Box'},
  {value: 'foam-roller', title: 'Foam roller'},
  {value: 'reverse-hyper', title: 'Reverse hyper'},
  {value: 'ghd', title: 'Glute-ham developer'},
] as const satisfies readonly Choice[]

export const MUSCLES = [
  {value: 'glutes', title: 'Glutes'},
  {value: 'hamstrings', title: 'Hamstrings'},
  {value: 'quads', title: 'Quads'},
  {value: 'adductors', title: 'Adductors'},
  {value: 'abductors', title: 'Abductors'},
  {value: 'hip-flexors', title: 'Hip flexors'},
  {value: 'calves', title: 'Calves'},
  {value: 'tibialis', title: 'Tibialis'},
  {value: 'lower-back', title: 'Lower back'},
  {value: 'upper-back', title: 'Upper back'},
  {value: 'lats', title: 'Lats'},
  {value: 'traps', title: 'Traps'},
  {value: 'chest', title: 'Chest'},
  {value: 'shoulders', title: 'Shoulders'},
  {value: 'biceps', title: 'Biceps'},
  {value: 'triceps', title: 'Triceps'},
  {value: 'forearms', title: 'Forearms'},
  {value: 'abs', title: 'Abs'},
  {value: 'obliques', title: 'Obliques'},
  {value: 'neck', title: 'Neck'},
] as const satisfies readonly Choice[]

export const PATTERNS = [
  {value: 'squat', title: 'Squat'},
  {value: 'hinge', title: 'Hinge'},
  {value: 'lunge', title: 'Lunge'},
  {value: 'push', title: 'Push'},
  {value: 'pull', title: 'Pull'},
  {value: 'carry', title: 'Carry'},
  {value: 'core', title: 'Core'},
  {value: 'mobility', title: 'Mobility'},
] as const satisfies readonly Choice[]

export const RELATIONSHIPS = [
  {value: 'editorial', title: 'Editorial: we earn nothing from it'},
  {value: 'own', title: 'Own: we or our author sell it'},
  {value: 'affiliate', title: 'Affiliate: we earn a commission'},
  {value: 'sponsored', title: 'Sponsored: we were paid for it'},
] as const satisfies readonly Choice[]

export const CALLOUT_TONES = [
  {value: 'note', title: 'Note'},
  {value: 'tip', title: 'Tip'},
  {value: 'warning', title: 'Warning'},
  {value: 'redFlags', title: 'Red flags: see a clinician if …'},
] as const satisfies readonly Choice[]

export const UPDATE_KINDS = [
  {value: 'correction', title: 'Correction'},
  {value: 'new-evidence', title: 'New evidence'},
  {value: 'clarity', title: 'Clearer wording'},
] as const satisfies readonly Choice[]

export const LICENCES = [
  {value: 'own', title: 'Our own picture'},
  {value: 'cc-by', title: 'Creative Commons Attribution (CC BY)'},
  {value: 'cc0', title: 'Public domain (CC0)'},
  {value: 'permission', title: 'Used with permission'},
  {value: 'editorial', title: 'Editorial use only'},
] as const satisfies readonly Choice[]

export const NETWORKS = [
  {value: 'instagram', title: 'Instagram'},
  {value: 'youtube', title: 'YouTube'},
  {value: 'mastodon', title: 'Mastodon'},
  {value: 'bluesky', title: 'Bluesky'},
  {value: 'x', title: 'X'},
  {value: 'threads', title: 'Threads'},
  {value: 'website', title: 'Website'},
  {value: 'strava', title: 'Strava'},
] as const satisfies readonly Choice[]

export const SWAP_REASONS = [
  {value: 'no-equipment', title: 'No equipment'},
  {value: 'pain', title: 'Pain'},
  {value: 'level', title: 'Too hard or too easy'},
  {value: 'space', title: 'No space'},
] as const satisfies readonly Choice[]

export const STUDY_TYPES = [
  {value: 'meta-analysis', title: 'Meta-analysis'},
  {value: 'trial', title: 'Trial'},
  {value: 'cohort', title: 'Cohort study'},
  {value: 'guideline', title: 'Guideline'},
  {value: 'review', title: 'Review'},
  {value: 'expert-opinion', title: 'Expert opinion'},
] as const satisfies readonly Choice[]

export const ORGANIZATION_KINDS = [
  {value: 'company', title: 'Company'},
  {value: 'clinic', title: 'Clinic'},
  {value: 'gym', title: 'Gym'},
  {value: 'university', title: 'University'},
  {value: 'association', title: 'Association'},
] as const satisfies readonly Choice[]

/** Metric units; the site shows their customary counterparts beside them. */
export const UNITS = [
  {value: 'kg', title: 'Kilograms'},
  {value: 'cm', title: 'Centimeters'},
  {value: 'm', title: 'Meters'},
] as const satisfies readonly Choice[]

export const VIDEO_PROVIDERS = [
  {value: 'youtube', title: 'YouTube'},
  {value: 'vimeo', title: 'Vimeo'},
] as const satisfies readonly Choice[]

export const PRICE_KINDS = [
  {value: 'free', title: 'Free'},
  {value: 'paid', title: 'Paid'},
] as const satisfies readonly Choice[]

/** What readers see for a stored value; the value itself when the list does not know it. */
export function titleOf(choices: readonly Choice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.title ?? value
}
