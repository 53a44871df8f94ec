// Examples for the document: one teacher who answers one question.
import type { Activity, Agent, Statement } from '../statement/types.ts';

export const exampleId = '6f3a2a0e-52bb-4d58-9c8f-0d5d4f1c7a10';
export const exampleActivity = 'https://course.example.org/unit-1/question-3';
export const exampleVerb = 'http://adlnet.gov/expapi/verbs/answered';
export const exampleRegistration = '0b9c2a54-61f7-4c0e-8d40-3f0c3a6a2f55';
export const exampleTime = '2026-03-02T02:15:30.125Z';
export const exampleEtag = '"2fd4e1c67a2d28fced849ee1bb76e7391b93eb12"';

export const agent: Agent = { objectType: 'Agent', name: 'Siti', mbox: 'mailto:siti@example.com' };

export const activity: Activity = {
  objectType: 'Activity',
  id: exampleActivity,
  definition: {
    name: { id: 'Soal 3', en: 'Question 3' },
    type: 'http://adlnet.gov/expapi/activities/question',
  },
};

/** As it is sent. */
export const statement: Statement = {
  id: exampleId,
  actor: agent,
  verb: { id: exampleVerb, display: { id: 'menjawab', en: 'answered' } },
  object: activity,
  result: { success: true, score: { scaled: 1 }, response: 'b', duration: 'PT12S' },
  context: { registration: exampleRegistration },
  timestamp: exampleTime,
};

/** As it is returned. */
export const storedStatement: Statement = {
  ...statement,
  version: '2.0.0',
  stored: '2026-03-02T02:15:31.002Z',
  authority: {
    objectType: 'Agent',
    account: { homePage: 'https://lrs.example.org', name: 'Zk3vT0mQ9pXw1aBc' },
  },
};

export const document = { page: 4, answered: [1, 2, 3] };

/** One line of NDJSON. */
export const exportedLine = `${JSON.stringify(storedStatement)}\n`;

export const event = `id: ${storedStatement.stored}\ndata: ${JSON.stringify(storedStatement)}\n\n`;
