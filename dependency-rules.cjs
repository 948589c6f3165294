/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one module, or hide a third.',
      severity: 'error',
      from: {},
      to: {
        circular: true,
        // This tool takes the package `sanity/structure` for our folder of that name, by a base URL
        // that our paths do not have.
        viaOnly: {dependencyTypesNot: ['type-only', 'undetermined']},
      },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Tests know the code; the code does not know its tests.',
      severity: 'error',
      from: {pathNot: '^(tests/|sanity/cli/bench\\.ts$)'},
      to: {path: '^tests/'},
    },
    {
      name: 'site-speaks-http-to-the-lake',
      comment:
        'The site reaches content through @sanity/client only, so that a hosted project can take the lake’s place.',
      severity: 'error',
      from: {
        path: '^(app|components|lib|sanity/(schema|structure|studio|queries|content|tools)|sanity/[^/]+$)',
      },
      to: {path: '^sanity/lake/'},
    },
    {
      name: 'lake-knows-no-site',
      comment:
        'The lake is a general Content Lake: it must be possible to lift it out of this repository.',
      severity: 'error',
      from: {path: '^sanity/lake/'},
      to: {path: '^(app|components|lib|sanity)/', pathNot: '^sanity/lake/'},
    },
    {
      name: 'only-commands-start-the-lake',
      comment: 'Everything else talks HTTP to it.',
      severity: 'error',
      from: {pathNot: '^(sanity/lake/|sanity/cli/|tests/)'},
      to: {path: '^sanity/lake/'},
    },
    {
      name: 'sqlite-only-in-storage',
      comment: 'One door to each database: the lake’s, and that of the site’s subscribers.',
      severity: 'error',
      from: {pathNot: '^(sanity/lake/storage/|lib/subscriptions/storage/|tests/)'},
      to: {path: '^(node:)?sqlite$'},
    },
    {
      name: 'lake-storage-is-the-floor',
      comment: 'Storage keeps rows; it asks nothing of the layers above but their types.',
      severity: 'error',
      from: {path: '^sanity/lake/storage/'},
      to: {
        path: '^sanity/lake/(http|endpoints|events|webhooks|accounts|assets|groq|history|commands)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'lake-engine-below-http',
      comment: 'Documents and queries work without a request.',
      severity: 'error',
      from: {path: '^sanity/lake/(documents|groq|history)/'},
      to: {path: '^sanity/lake/(http|endpoints|events|webhooks|accounts)/'},
    },
    {
      name: 'groq-does-not-write',
      comment: 'A query reads snapshots; only a commit changes them.',
      severity: 'error',
      from: {path: '^sanity/lake/groq/'},
      to: {path: '^sanity/lake/(storage|history)/'},
    },
    {
      name: 'no-next-in-lake',
      comment: 'The lake is a program of its own.',
      severity: 'error',
      from: {path: '^sanity/lake/'},
      to: {path: '^node_modules/(next|react|sanity)/'},
    },
    {
      name: 'components-do-not-fetch',
      comment: 'Components get props; pages ask lib/content for data.',
      severity: 'error',
      from: {path: '^components/'},
      to: {path: '^(lib/content/(?!types)|sanity/client|sanity/queries|app/)'},
    },
    {
      name: 'lib-is-below-the-screen',
      comment: 'lib holds what pages need that is not markup.',
      severity: 'error',
      from: {path: '^lib/'},
      to: {path: '^(app|components)/'},
    },
    {
      name: 'schema-is-pure',
      comment: 'The content model is data for the Studio, typegen and tests alike.',
      severity: 'error',
      from: {path: '^sanity/schema/'},
      to: {
        path: '^(app|components|lib/content|lib/page-cache|sanity/(client|queries|studio|tools|content|cli))',
      },
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '^(\\.next|\\.data|tests/architecture/planted)/'},
    tsConfig: {fileName: require('node:path').join(__dirname, 'tsconfig.json')},
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
