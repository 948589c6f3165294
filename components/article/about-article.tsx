import {PersonName} from '@/components/person/person-name'
import {CredentialLetters} from '@/components/person/credentials'
import type {Article, Author} from '@/lib/content/types'
import {hrefFor} from '@/lib/routes'
import styles from './about-article.module.css'
import {ReviewLine} from './review-line'
import {ShareAndPrint} from './share-and-print.client'
import {UpdateNotes} from './update-notes'

type Person = Omit<Author, 'affiliations' | 'disclosures' | 'social' | 'workWith'>

/** Who, how and why: https://developers.google.com/search/docs/fundamentals/creating-helpful-content */
export function AboutArticle({article}: {article: Article}) {
  const {aiNote, authors, experts, funding, methodNote, review} = article
  return (
    <section className={styles.about} aria-labelledby="about-this-article">
      <h2 id="about-this-article">About this article</h2>
      <dl className={styles.facts}>
        <Fact term="Written by">{authors.length > 0 ? <People people={authors} /> : null}</Fact>
        <Fact term="Experts asked">{experts.length > 0 ? <People people={experts} /> : null}</Fact>
        <Fact term={review?.isCurrent === false ? 'Last reviewed by' : 'Reviewed by'}>
          {review ? <ReviewLine review={review} /> : null}
        </Fact>
        <Fact term="How it was made">{methodNote}</Fact>
        <Fact term="Who paid for it">{funding}</Fact>
        <Fact term="Use of AI">{aiNote}</Fact>
      </dl>
      <UpdateNotes notes={article.updateNotes} />
      <div className={styles.actions} data-screen-only="">
        {article.slug ? <a href={hrefFor(article)}>Link to this article</a> : null}
        <ShareAndPrint title={article.title} />
      </div>
    </section>
  )
}

function Fact({children, term}: {children: React.ReactNode; term: string}) {
  if (!children) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function People({people}: {people: readonly Person[]}) {
  return people.map((person, index) => (
    <span key={person._id}>
      {index > 0 ? '; ' : null}
      <PersonName person={person} />
      <CredentialLetters credentials={person.credentials} />
    </span>
  ))
}
