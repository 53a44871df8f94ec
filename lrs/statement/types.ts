// The shapes of xAPI statements (Data 2.4), as they are once validation has let them through.

export type LanguageMap = Record<string, string>;
export type Extensions = Record<string, unknown>;

export interface Account {
  homePage: string;
  name: string;
}

/** Data 2.4.2.3: at most one of these is present. */
export interface Identified {
  mbox?: string;
  mbox_sha1sum?: string;
  openid?: string;
  account?: Account;
}

export interface Agent extends Identified {
  objectType?: 'Agent';
  name?: string;
}

export interface Group extends Identified {
  objectType: 'Group';
  name?: string;
  member?: Agent[];
}

export type Actor = Agent | Group;

export interface Verb {
  id: string;
  display?: LanguageMap;
}

export interface InteractionComponent {
  id: string;
  description?: LanguageMap;
}

export const componentLists = ['choices', 'scale', 'source', 'target', 'steps'] as const;

export interface ActivityDefinition
  extends Partial<Record<(typeof componentLists)[number], InteractionComponent[]>> {
  name?: LanguageMap;
  description?: LanguageMap;
  type?: string;
  moreInfo?: string;
  interactionType?: string;
  correctResponsesPattern?: string[];
  extensions?: Extensions;
}

export interface Activity {
  objectType?: 'Activity';
  id: string;
  definition?: ActivityDefinition;
}

export interface StatementRef {
  objectType: 'StatementRef';
  id: string;
}

export const contextActivityKinds = ['parent', 'grouping', 'category', 'other'] as const;

export type ContextActivities = Partial<Record<(typeof contextActivityKinds)[number], Activity | Activity[]>>;

/** 2.0 only. */
export interface ContextAgent {
  objectType: 'contextAgent';
  agent: Agent;
  relevantTypes?: string[];
}

/** 2.0 only. */
export interface ContextGroup {
  objectType: 'contextGroup';
  group: Group;
  relevantTypes?: string[];
}

export interface Context {
  registration?: string;
  instructor?: Actor;
  team?: Group;
  contextActivities?: ContextActivities;
  contextAgents?: ContextAgent[];
  contextGroups?: ContextGroup[];
  revision?: string;
  platform?: string;
  language?: string;
  statement?: StatementRef;
  extensions?: Extensions;
}

export interface Result {
  score?: { scaled?: number; raw?: number; min?: number; max?: number };
  success?: boolean;
  completion?: boolean;
  response?: string;
  duration?: string;
  extensions?: Extensions;
}

export interface Attachment {
  usageType: string;
  display: LanguageMap;
  description?: LanguageMap;
  contentType: string;
  length: number;
  sha2: string;
  fileUrl?: string;
}

/** What a statement and a SubStatement have in common. */
interface StatementBody {
  actor: Actor;
  verb: Verb;
  result?: Result;
  context?: Context;
  timestamp?: string;
  attachments?: Attachment[];
}

export interface SubStatement extends StatementBody {
  objectType: 'SubStatement';
  object: Activity | (Actor & { objectType: 'Agent' | 'Group' }) | StatementRef;
}

export type StatementObject = SubStatement['object'] | SubStatement;

export interface Statement extends StatementBody {
  id?: string;
  object: StatementObject;
  stored?: string;
  authority?: Actor;
  version?: string;
}

/** The reserved verb of Data 2.3.2. */
export const voidedVerb = 'http://adlnet.gov/expapi/verbs/voided';

/** True for a statement that voids another. */
export function isVoiding(statement: Pick<Statement, 'verb'>): boolean {
  return statement.verb.id === voidedVerb;
}
