// The one-way arrows between the rooms (docs/rooms.md). `npm test` fails when one is crossed.
const never = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    never(
      'course-is-content-only',
      '^course/',
      '^(packager|lrs)/|^src/(?!model/)',
      'The course is typed content: it may know the model and nothing else.',
    ),
    never(
      'lrs-stands-alone',
      '^lrs/',
      '^(course|packager|src)/',
      'The LRS knows nothing of this course and could be published alone.',
    ),
    never(
      'player-is-shipped',
      '^src/player/',
      '^(packager|lrs|course)/|^src/(reports|portal|i18n/(?!player))',
      'What runs in the teacher’s browser shares blocks, model types and vocabulary only.',
    ),
    never(
      'reports-know-no-http',
      '^src/reports/',
      '^src/portal/|^packager/|express',
      'Reports fold statements; pages are the portal’s work.',
    ),
    never(
      'blocks-know-no-player',
      '^src/blocks/',
      '^src/(player|portal|reports)/|^(packager|lrs|course)/',
      'A block is a plugin; the player knows it, never the other way round.',
    ),
    never(
      'model-knows-no-rooms',
      '^src/model/',
      '^src/(player|portal|reports|vocabulary)/|^(packager|lrs|course)/',
      'The model is the innermost room.',
    ),
    never(
      'vocabulary-is-a-contract',
      '^src/vocabulary/',
      '^src/(player|portal|reports)/|^(packager|lrs|course)/',
      'The contract between player and reports depends on neither.',
    ),
    never(
      'packager-makes-files',
      '^packager/',
      '^src/(portal|reports)/|^lrs/',
      'The packager turns a course into files; it serves nothing.',
    ),
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '^test/',
          '\\.d\\.ts$',
          '^src/bootstrap\\.mjs$',
          '/behaviour\\.ts$',
          '/entry-[a-z0-9-]+\\.ts$',
        ],
      },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
