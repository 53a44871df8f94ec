// What one connection of the kill campaign does: it writes without pause and notes what was sent and what was
// acknowledged, so that the next process can be asked for it.
import { serialise } from '../support/message.ts';
import { type Answer, NoAnswer, openConnection } from '../support/wire.ts';

/** A statement that was sent; the LRS must give it back as it is, with what it sets itself. */
export interface SentStatement {
  readonly id: string;
  readonly actor: { readonly account: { readonly homePage: string; readonly name: string } };
  readonly verb: { readonly id: string };
  readonly object: { readonly objectType: 'Activity' | 'StatementRef'; readonly id: string };
  readonly context: { readonly registration: string };
  readonly result: { readonly response: string };
  readonly timestamp: string;
}

/** One request that carried statements: all of them are stored, or none. */
export interface SentBatch {
  readonly statements: readonly SentStatement[];
  acknowledged: boolean;
}

/** A State document: what it must hold, or may hold when the last write was never answered. Undefined: it isn't there. */
export interface SentDocument {
  readonly query: string;
  content: Record<string, unknown> | undefined;
  /** What an unanswered write would have left. */
  pending: { readonly content: Record<string, unknown> | undefined } | undefined;
}

export interface Journal {
  readonly batches: SentBatch[];
  readonly documents: SentDocument[];
  /** Answers that weren't to be expected; a healthy LRS gives none. */
  readonly surprises: string[];
}

/** Names that the statements of one round share; no other round uses them. */
export interface Vocabulary {
  readonly agents: readonly string[];
  readonly verbs: readonly string[];
  readonly registrations: readonly string[];
}

export const voided = 'http://adlnet.gov/expapi/verbs/voided';
const homePage = 'https://sekolah.example.id';

/** An account Agent by its name. */
export const agentOf = (name: string): SentStatement['actor'] => ({ account: { homePage, name } });

interface Writer {
  readonly port: number;
  readonly authorization: string;
  readonly vocabulary: Vocabulary;
  /** Chance: a number from 0 up to, but not including, 1. */
  readonly random: () => number;
  readonly newId: () => string;
  /** Name of this writer; its documents are its own. */
  readonly name: string;
}

/** Writes until the server is gone; everything is noted in the journal before it is sent. */
export async function writeUntilKilled(writer: Writer, journal: Journal): Promise<void> {
  const { port, authorization, vocabulary, random, newId, name } = writer;
  const connection = openConnection(port);
  const own: SentStatement[] = [];
  const documents: SentDocument[] = [];
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];

  const send = (method: string, target: string, value?: unknown): Promise<Answer> => {
    const headers: [string, string][] = [
      ['Authorization', authorization],
      ['X-Experience-API-Version', '1.0.3'],
      ['Content-Type', 'application/json'],
    ];
    const body = value === undefined ? {} : { body: Buffer.from(JSON.stringify(value)) };
    return connection.send(serialise({ method, target, headers, ...body }), method);
  };
  const expectStatus = ({ status, body }: Answer, wanted: number, what: string): boolean => {
    if (status === wanted) return true;
    journal.surprises.push(`${what} was answered with ${status}: ${body.toString('utf8', 0, 300)}`);
    return false;
  };

  const statement = (parts: Partial<SentStatement> = {}): SentStatement => ({
    id: newId(),
    actor: agentOf(pick(vocabulary.agents) ?? ''),
    verb: { id: pick(vocabulary.verbs) ?? '' },
    object: { objectType: 'Activity', id: `http://example.com/activities/${Math.floor(random() * 20)}` },
    context: { registration: pick(vocabulary.registrations) ?? '' },
    result: { response: 'jawaban '.repeat(Math.floor(random() * 100)) },
    timestamp: '2026-11-22T08:30:00.000Z',
    ...parts,
  });

  const post = async (statements: readonly SentStatement[]): Promise<void> => {
    const batch: SentBatch = { statements, acknowledged: false };
    journal.batches.push(batch);
    const answer = await send(
      'POST',
      '/xapi/statements',
      statements.length === 1 ? statements[0] : statements,
    );
    if (!expectStatus(answer, 200, 'POST of statements')) return;
    batch.acknowledged = true;
    own.push(...statements);
  };
  const putStatement = async (): Promise<void> => {
    const one = statement();
    const batch: SentBatch = { statements: [one], acknowledged: false };
    journal.batches.push(batch);
    const answer = await send('PUT', `/xapi/statements?statementId=${one.id}`, one);
    if (!expectStatus(answer, 204, 'PUT of a statement')) return;
    batch.acknowledged = true;
    own.push(one);
  };
  /** The same statement again: acknowledged once more, and still there once. */
  const repeat = async (): Promise<void> => {
    const known = pick(own);
    if (known !== undefined)
      expectStatus(await send('POST', '/xapi/statements', known), 200, 'POST of a known statement');
  };
  const refer = (verb: string): SentStatement => {
    const target = pick(own);
    if (target === undefined) return statement();
    return statement({ verb: { id: verb }, object: { objectType: 'StatementRef', id: target.id } });
  };

  const writeDocument = async (): Promise<void> => {
    const number = Math.floor(random() * 5);
    const known = documents[number];
    const agent = encodeURIComponent(JSON.stringify(agentOf(name)));
    const query = `activityId=http%3A%2F%2Fexample.com%2Fa&agent=${agent}&stateId=s${documents.length}`;
    const document = known ?? { query, content: undefined, pending: undefined };
    if (known === undefined) {
      documents.push(document);
      journal.documents.push(document);
    }
    const chance = random();
    const method = chance < 0.1 ? 'DELETE' : chance < 0.5 ? 'POST' : 'PUT';
    const value = {
      [`p${Math.floor(random() * 4)}`]: newId(),
      text: 'keadaan '.repeat(Math.floor(random() * 300)),
    };
    const content =
      method === 'DELETE' ? undefined : method === 'PUT' ? value : { ...document.content, ...value };
    document.pending = { content };
    const target = `/xapi/activities/state?${document.query}`;
    const answer = await send(method, target, method === 'DELETE' ? undefined : value);
    document.pending = undefined;
    if (expectStatus(answer, 204, `${method} of a document`)) document.content = content;
  };

  try {
    for (;;) {
      const chance = random();
      if (chance < 0.35) await post([statement()]);
      else if (chance < 0.45) await putStatement();
      else if (chance < 0.6)
        await post(Array.from({ length: 2 + Math.floor(random() * 49) }, () => statement()));
      else if (chance < 0.7) await post([statement(), refer(pick(vocabulary.verbs) ?? '')]);
      else if (chance < 0.75) await post([refer(voided)]);
      else if (chance < 0.8) await repeat();
      else await writeDocument();
    }
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
  } finally {
    connection.close();
  }
}
