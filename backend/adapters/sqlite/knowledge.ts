import { DatabaseSync } from 'node:sqlite';
import { languages, type Language } from '../../../shared/language.ts';
import type { Article } from '../../knowledge/article.ts';
import type { Knowledge, KnowledgeQuestion, Passage } from '../../knowledge/knowledge.ts';
import { passagesOf } from '../../knowledge/passages-of.ts';
import { createVocabulary, type Asked, type Vocabulary } from '../../knowledge/vocabulary.ts';

/** Best candidates by BM25 that are looked at for one question. */
const mostCandidates = 50;

/** Knowledge that takes in articles while it is being searched. */
export interface SqliteKnowledge extends Knowledge {
  /** From the next question on these articles, and no others, are found. */
  readonly replace: (articles: readonly Article[]) => void;
}

type Search = (question: KnowledgeQuestion, day: string) => readonly Passage[];

interface Candidate {
  readonly id: string;
  readonly article: string;
  readonly title: string;
  readonly text: string;
  readonly audience: Passage['audience'];
  readonly validTo: string | null;
  readonly score: number;
}

/**
 * Knowledge in SQLite full-text indexes in memory, one a language so that words are as rare as in that
 * language. BM25 ranks, titles and headings counting for more than the text, together with how close a passage
 * says what was asked. Mistyped words are mended from the index's own words.
 * @param clock tells the day on which an article must hold: one that ends is not found from the day after.
 */
export function openSqliteKnowledge(
  articles: readonly Article[],
  clock: () => Date = () => new Date(),
): SqliteKnowledge {
  const database = new DatabaseSync(':memory:');
  const searches = new Map<Language, Search>();
  const replace = (all: readonly Article[]) => {
    for (const language of languages) {
      const own = all.filter((article) => article.language === language);
      searches.set(language, openIndex(database, `passages_${language.slice(0, 2)}`, language, own));
    }
  };
  replace(articles);
  return {
    search: async (question) =>
      searches.get(question.language)?.(question, clock().toISOString().slice(0, 10)) ?? [],
    replace,
  };
}

function openIndex(
  database: DatabaseSync,
  table: string,
  language: Language,
  articles: readonly Article[],
): Search {
  const vocabulary = fillIndex(database, table, language, articles);
  const find = database.prepare(`
    SELECT id, article, title, body AS text, audience, valid_to AS validTo,
           -bm25(${table}, 0, 0, 0, 0, 0, 0, 3, 2, 2, 1) AS score
    FROM ${table}
    WHERE ${table} MATCH :match
      AND (countries = 'all' OR instr(countries, :country) > 0)
      AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
      AND (:audience IS NULL OR audience = :audience)
    ORDER BY score DESC LIMIT ${mostCandidates}`);
  return (question, day) => {
    const asked = vocabulary.read(question.text);
    if (asked.terms.length === 0) return [];
    const { country, audience = null } = question;
    const found = find.all({ match: matchOf(asked), country, day, audience });
    return (found as unknown as readonly Candidate[])
      .filter(({ id }) => vocabulary.answers(asked, id))
      .map(({ score, ...candidate }): Passage => {
        const close = score + vocabulary.closenessOf(asked, candidate.id);
        return { ...candidate, language, score: close * leadOf(candidate.id) };
      })
      .toSorted((one, other) => other.score - one.score)
      .slice(0, question.limit);
  };
}

/** An article says the main thing first: of passages that fit alike, the earlier one leads. */
function leadOf(passage: string): number {
  return 1 - 0.02 * Math.min(10, Number(passage.slice(passage.lastIndexOf('#') + 1)) - 1);
}

function fillIndex(
  database: DatabaseSync,
  table: string,
  language: Language,
  articles: readonly Article[],
): Vocabulary {
  database.exec(`
    DROP TABLE IF EXISTS ${table};
    CREATE VIRTUAL TABLE ${table} USING fts5(
      id UNINDEXED, article UNINDEXED, audience UNINDEXED, countries UNINDEXED,
      valid_from UNINDEXED, valid_to UNINDEXED, title, heading, keywords, body,
      tokenize = 'unicode61 remove_diacritics 2', prefix = '${stemLengths}')`);
  const insert = database.prepare(`INSERT INTO ${table} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const vocabulary = createVocabulary(language);
  database.exec('BEGIN');
  for (const article of articles) {
    const { id, audience, countries, validFrom, validTo, title, keywords } = article;
    const where = countries === 'all' ? 'all' : countries.join(' ');
    for (const passage of passagesOf(article)) {
      const { heading, text } = passage;
      insert.run(passage.id, id, audience, where, validFrom, validTo, title, heading, keywords, text);
      vocabulary.note(passage.id, `${title} ${heading} ${keywords} ${text}`, text);
    }
  }
  database.exec('COMMIT');
  return vocabulary;
}

/** Lengths of beginnings that SQLite indexes, so that looking for a stem is no scan. */
const stemLengths = '4 5 6';

/** Each term as written and by its stem, any of them. Terms hold letters and digits only, so quoting is safe. */
function matchOf({ terms }: Asked): string {
  return terms.map(({ word, stem }) => `"${word}" OR "${stem}"*`).join(' OR ');
}
