import { DatabaseSync } from 'node:sqlite';
import { languages, type Language } from '../../../shared/language.ts';
import type { Article } from '../../knowledge/article.ts';
import type { Knowledge, KnowledgeQuestion, Passage } from '../../knowledge/knowledge.ts';
import { nearestWord } from '../../knowledge/nearest-word.ts';
import { passagesOf } from '../../knowledge/passages-of.ts';
import { stemOf, termsOf, wordsOf } from '../../knowledge/search-terms.ts';

/** Passages that hold less than this share of what was asked, weighed by rarity, are no answer. */
const leastShare = 0.3;
/** A mended word counts for half of what it would as written. */
const mendedCertainty = 0.5;
/** Best candidates by BM25 that are looked at for one question. */
const mostCandidates = 50;

type Search = (question: KnowledgeQuestion, day: string) => readonly Passage[];

/** The words of one language's passages: what a question's words are compared with. */
interface Words {
  readonly all: Set<string>;
  /** In how many passages a stem occurs. */
  readonly passagesWith: Map<string, number>;
  readonly stemsOf: Map<string, ReadonlySet<string>>;
}

/** A word that is looked for, and how sure it is that the customer meant it. */
interface Term {
  readonly word: string;
  readonly certainty: number;
}

interface Candidate {
  readonly id: string;
  readonly article: string;
  readonly title: string;
  readonly text: string;
  readonly audience: Passage['audience'];
  readonly score: number;
}

/**
 * Knowledge in SQLite full-text indexes in memory, one a language so that words are as rare as in that
 * language. BM25 ranks; titles and headings count for more than the text. Mistyped words are mended from the
 * index's own words.
 * @param clock tells the day on which an article must hold.
 */
export function openSqliteKnowledge(
  articles: readonly Article[],
  clock: () => Date = () => new Date(),
): Knowledge {
  const database = new DatabaseSync(':memory:');
  const searches = new Map<Language, Search>();
  for (const language of languages) {
    const own = articles.filter((article) => article.language === language);
    searches.set(language, openIndex(database, `passages_${language.slice(0, 2)}`, language, own));
  }
  return {
    search: async (question) => {
      const search = searches.get(question.language);
      return search ? search(question, clock().toISOString().slice(0, 10)) : [];
    },
  };
}

function openIndex(
  database: DatabaseSync,
  table: string,
  language: Language,
  articles: readonly Article[],
): Search {
  const words = fillIndex(database, table, articles);
  const find = database.prepare(`
    SELECT id, article, title, body AS text, audience,
           -bm25(${table}, 0, 0, 0, 0, 0, 0, 3, 2, 2, 1) AS score
    FROM ${table}
    WHERE ${table} MATCH :match
      AND (countries = 'all' OR instr(countries, :country) > 0)
      AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
    ORDER BY score DESC LIMIT ${mostCandidates}`);
  return (question, day) => {
    const terms = termsOf(question.text, language).map((term) => asKnown(term, words));
    if (terms.length === 0) return [];
    const found = find.all({ match: matchOf(terms), country: question.country, day });
    return (found as unknown as readonly Candidate[])
      .filter((candidate) => shareOf(terms, words.stemsOf.get(candidate.id), words) >= leastShare)
      .map((candidate) => passageOf(candidate, language))
      .toSorted((one, other) => other.score - one.score)
      .slice(0, question.limit);
  };
}

function passageOf({ id, article, title, text, audience, score }: Candidate, language: Language): Passage {
  return { id, article, title, text, language, audience, score: score * leadOf(id) };
}

/** An article says the main thing first: of passages that fit alike, the earlier one leads. */
function leadOf(passage: string): number {
  return 1 - 0.02 * Math.min(10, Number(passage.slice(passage.lastIndexOf('#') + 1)) - 1);
}

function fillIndex(database: DatabaseSync, table: string, articles: readonly Article[]): Words {
  database.exec(`CREATE VIRTUAL TABLE ${table} USING fts5(
    id UNINDEXED, article UNINDEXED, audience UNINDEXED, countries UNINDEXED,
    valid_from UNINDEXED, valid_to UNINDEXED, title, heading, keywords, body,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '${stemLengths}')`);
  const insert = database.prepare(`INSERT INTO ${table} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const words: Words = { all: new Set(), passagesWith: new Map(), stemsOf: new Map() };
  database.exec('BEGIN');
  for (const article of articles) {
    const { id, audience, countries, validFrom, validTo, title, keywords } = article;
    const where = countries === 'all' ? 'all' : countries.join(' ');
    for (const passage of passagesOf(article)) {
      insert.run(
        passage.id,
        id,
        audience,
        where,
        validFrom,
        validTo,
        title,
        passage.heading,
        keywords,
        passage.text,
      );
      noteWords(words, passage.id, `${title} ${passage.heading} ${keywords} ${passage.text}`);
    }
  }
  database.exec('COMMIT');
  return words;
}

/** Lengths of beginnings that SQLite indexes, so that looking for a stem is no scan. */
const stemLengths = '4 5 6';

function noteWords(words: Words, passage: string, text: string): void {
  const stems = new Set<string>();
  for (const word of wordsOf(text)) {
    words.all.add(word);
    stems.add(stemOf(word));
  }
  for (const stem of stems) words.passagesWith.set(stem, (words.passagesWith.get(stem) ?? 0) + 1);
  words.stemsOf.set(passage, stems);
}

/** The term, or the known word that it was probably meant to be. */
function asKnown(term: string, words: Words): Term {
  if (words.passagesWith.has(stemOf(term))) return { word: term, certainty: 1 };
  const meant = nearestWord(term, words.all);
  return meant ? { word: meant, certainty: mendedCertainty } : { word: term, certainty: 1 };
}

/** Each term as written and by its stem, any of them. Terms hold letters and digits only, so quoting is safe. */
function matchOf(terms: readonly Term[]): string {
  return terms.map(({ word }) => `"${word}" OR "${stemOf(word)}"*`).join(' OR ');
}

/** How much of what was asked a passage holds, 0 to 1, its rare words counting for more. */
function shareOf(terms: readonly Term[], stems: ReadonlySet<string> | undefined, words: Words): number {
  let asked = 0;
  let held = 0;
  for (const { word, certainty } of terms) {
    const stem = stemOf(word);
    const rarity = Math.log(1 + words.stemsOf.size / (words.passagesWith.get(stem) ?? 0.5));
    asked += rarity;
    if (stems?.has(stem)) held += rarity * certainty;
  }
  return asked === 0 ? 0 : held / asked;
}
