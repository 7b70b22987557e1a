import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { exitStatusOf, startFailureText } from './start-failure.ts';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'faro-config-'));
});

/** What is said about settings that cannot be; empty for those that can. */
function complaint(environment: Record<string, string>): string {
  try {
    readConfig(environment, project);
    return '';
  } catch (error) {
    return `${exitStatusOf(error)} ${startFailureText(error)}`;
  }
}

it('needs no settings at all', () => {
  const config = readConfig({}, project);
  expect(config).toMatchObject({
    host: '127.0.0.1',
    data: join(project, '.faro'),
    store: { engine: 'sqlite' },
    sessionKey: null,
    accounts: { adapter: 'sandbox' },
    model: { adapter: 'embedded' },
    simulate: 0,
    demonstration: true,
  });
});

it('takes balancers by address and by network', () => {
  expect(readConfig({ FARO_PROXIES: '10.0.0.7, 10.1.0.0/16' }, project).proxies).toEqual([
    '10.0.0.7',
    '10.1.0.0/16',
  ]);
  expect(complaint({ FARO_PROXIES: 'balancer' })).toContain('FARO_PROXIES');
});

it('takes the environment before the data folder’s file, and that before the project’s', () => {
  const data = join(project, 'elsewhere');
  mkdirSync(data);
  writeFileSync(
    join(project, 'faro.env'),
    'FARO_DATA=elsewhere\nFARO_PORT=1\nFARO_SIMULATE=1\nFARO_LOG=warn # quiet\n',
  );
  writeFileSync(join(data, 'faro.env'), 'FARO_PORT=2\nFARO_SIMULATE=2\n');
  const config = readConfig({ FARO_PORT: '3', FARO_LOG: ' ' }, project);
  expect(config).toMatchObject({ data, port: 3, simulate: 2, log: 'warn' });
});

const cluster = {
  FARO_STORE: 'opensearch',
  FARO_OPENSEARCH_URL: 'https://one.example:9200, https://two.example:9200',
};

describe('a cluster of OpenSearch as the store', () => {
  it('is named by any of its nodes', () => {
    const certificate = join(project, 'ca.pem');
    writeFileSync(certificate, 'PEM');
    const user = { FARO_OPENSEARCH_USER: 'faro', FARO_OPENSEARCH_PASSWORD: 'x' };
    expect(readConfig({ ...cluster, ...user, FARO_OPENSEARCH_CA: 'ca.pem' }, project).store).toEqual({
      engine: 'opensearch',
      keepMonths: null,
      urls: ['https://one.example:9200', 'https://two.example:9200'],
      user: 'faro',
      password: 'x',
      authority: 'PEM',
    });
    expect(readConfig({ ...cluster, FARO_KEEP_MONTHS: '24' }, project).store).toMatchObject({
      keepMonths: 24,
    });
    expect(complaint({ FARO_KEEP_MONTHS: '24' })).toMatch(/FARO_KEEP_MONTHS: only OpenSearch/);
    expect(readConfig(cluster, project).store).toMatchObject({ user: null, password: null, authority: null });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['no address', { FARO_OPENSEARCH_URL: '' }, /FARO_OPENSEARCH_URL: .*needs it/],
    ['no address at all', { FARO_OPENSEARCH_URL: 'https://a.example:9200,' }, /FARO_OPENSEARCH_URL/],
    [
      'the password in the address',
      { FARO_OPENSEARCH_URL: 'https://faro:x@a.example' },
      /into FARO_OPENSEARCH_USER/,
    ],
    ['a name without a password', { FARO_OPENSEARCH_USER: 'faro' }, /set both/],
    [
      'the password in the clear',
      {
        FARO_OPENSEARCH_URL: 'http://a.example',
        FARO_OPENSEARCH_USER: 'f',
        FARO_OPENSEARCH_PASSWORD: 'x',
      },
      /in the clear/,
    ],
    [
      'a certificate that is not there',
      { FARO_OPENSEARCH_CA: 'none.pem' },
      /none\.pem cannot be read \(ENOENT\)/,
    ],
  ])('is refused with %s', (_, given, words) => {
    expect(complaint({ ...cluster, ...given })).toMatch(/^78 bad-settings: /);
    expect(complaint({ ...cluster, ...given })).toMatch(words);
  });

  it('is what nodes that share a Redis must share', () => {
    const redis = { FARO_REDIS_URL: 'redis://127.0.0.1:6379' };
    expect(complaint(redis)).toMatch(/^78 bad-settings: FARO_REDIS_URL: .*FARO_STORE=opensearch/);
    expect(complaint({ ...cluster, ...redis })).toBe('');
  });
});

it('takes a key for sessions of 32 bytes and more', () => {
  const key = Buffer.alloc(32, 7);
  expect(readConfig({ FARO_SESSION_KEY: key.toString('base64') }, project).sessionKey).toEqual(key);
  for (const bad of ['c2hvcnQ=', 'no base 64 !', 'x']) {
    expect(complaint({ FARO_SESSION_KEY: bad })).toMatch(/^78 bad-settings: FARO_SESSION_KEY/);
  }
});

const provider = {
  FARO_SIGN_IN: 'openid',
  FARO_OPENID_ISSUER: 'https://login.andina.example/realms/staff',
  FARO_OPENID_CLIENT_ID: 'faro',
};

it('lets people sign in at their company, with what it calls roles and countries', () => {
  expect(readConfig({}, project).signIn).toEqual({ kind: 'local' });
  const given = { ...provider, FARO_COUNTRY: 'EC' };
  const plain = readConfig(given, project).signIn;
  expect(plain).toMatchObject({ name: 'login.andina.example', clientSecret: null, scopes: 'openid profile' });
  const named = {
    FARO_OPENID_ROLES: 'Agents=rep, cn=Leads=supervisor',
    FARO_OPENID_COUNTRIES: 'Ecuador=EC,Perú=PE',
  };
  const { signIn } = readConfig({ ...given, ...named, FARO_OPENID_NAME: 'Andina' }, project);
  expect(signIn).toMatchObject({ name: 'Andina', issuer: provider.FARO_OPENID_ISSUER });
  const mapping = signIn.kind === 'openid' ? signIn.mapping : null;
  expect(mapping?.roles).toEqual(
    new Map([
      ['Agents', 'rep'],
      ['cn=Leads', 'supervisor'],
    ]),
  );
  expect(mapping?.countryCodes).toEqual(new Map([['Ecuador', 'EC']]));
});

it.each([
  ['FARO_OPENID_ISSUER', { FARO_OPENID_ISSUER: '' }],
  ['FARO_OPENID_CLIENT_ID', { FARO_OPENID_CLIENT_ID: '' }],
  ['FARO_OPENID_ISSUER', { FARO_OPENID_ISSUER: 'http://login.andina.example' }],
  ['FARO_OPENID_SCOPES', { FARO_OPENID_SCOPES: 'profile' }],
  ['FARO_OPENID_ROLES', { FARO_OPENID_ROLES: 'Agents=king' }],
  ['FARO_OPENID_ROLES', { FARO_OPENID_ROLES: 'Agents=customer' }],
  ['FARO_OPENID_COUNTRIES', { FARO_OPENID_COUNTRIES: 'Ecuador' }],
  ['FARO_OPENID_RETURN_URL', { FARO_HOST: '0.0.0.0', FARO_PASSWORD: 'no more than ours' }],
  ['FARO_OPENID_RETURN_URL', { FARO_OPENID_RETURN_URL: 'http://faro.andina.example' }],
])('says what a sign-in at the company lacks: %s, %j', (name, wrong) => {
  expect(complaint({ ...provider, ...wrong })).toContain(`${name}:`);
});

describe('says which setting is wrong', () => {
  it.each([
    ['FARO_PORT', 'abc'],
    ['FARO_PORT', '70000'],
    ['FARO_COUNTRY', 'ES'],
    ['FARO_SIMULATE', '201'],
    ['FARO_SIMULATE', '-1'],
    ['FARO_MODEL', 'gpt'],
    ['FARO_STORE', 'paper'],
    ['FARO_ACCOUNTS', 'real'],
    ['FARO_TMF_URL', 'ftp://operator.example'],
    ['FARO_OPENAI_URL', 'not an address'],
    ['FARO_PASSWORD', 'short'],
  ])('%s=%s', (name, value) => {
    expect(complaint({ [name]: value })).toMatch(new RegExp(`^78 bad-settings: ${name}: `));
  });

  it('in one line each', () => {
    expect(complaint({ FARO_PORT: 'abc', FARO_MODEL: 'gpt' }).split('\n')).toHaveLength(2);
  });
});

it('keeps other machines out while everyone knows the password', () => {
  expect(complaint({ FARO_HOST: '0.0.0.0' })).toMatch(/FARO_HOST: .*FARO_PASSWORD/);
  const open = readConfig({ FARO_HOST: '0.0.0.0', FARO_PASSWORD: 'a better one' }, project);
  expect(open.demonstration).toBe(false);
});

it('asks for what a model needs', () => {
  expect(complaint({ FARO_MODEL: 'openai-compatible' })).toContain('FARO_OPENAI_MODEL');
  expect(complaint({ FARO_MODEL: 'bedrock' })).toContain('FARO_BEDROCK_KEY');
  const keys = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' };
  expect(readConfig({ FARO_MODEL: 'bedrock', ...keys }, project).model).toMatchObject({
    adapter: 'bedrock',
    apiKey: null,
    keys: { accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: null },
  });
});

it('asks for what a knowledge base of Bedrock needs', () => {
  const chosen = { FARO_KNOWLEDGE: 'bedrock-knowledge-base', FARO_BEDROCK_KEY: 'key' };
  expect(complaint(chosen).split('\n')).toEqual([
    expect.stringContaining('FARO_KNOWLEDGE_BASE_ID'),
    expect.stringContaining('AWS_ACCESS_KEY_ID'),
  ]);
  const keys = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret', FARO_KNOWLEDGE_BASE_ID: 'KB1' };
  expect(readConfig({ ...chosen, ...keys, FARO_BEDROCK_REGION: 'sa-east-1' }, project).knowledge).toEqual({
    adapter: 'bedrock-knowledge-base',
    knowledgeBaseId: 'KB1',
    region: 'sa-east-1',
    url: null,
    keys: { accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: null },
  });
});

it('takes a folder of articles from the project', () => {
  expect(readConfig({ FARO_ARTICLES: 'our-articles' }, project).knowledge).toEqual({
    adapter: 'embedded',
    articles: join(project, 'our-articles'),
  });
});

describe('accounts over the TM Forum Open APIs', () => {
  const operator = {
    FARO_ACCOUNTS: 'tm-forum',
    FARO_TMF_URL: 'https://api.operator.example/tmf-api',
    FARO_TMF_TOKEN_URL: 'https://login.operator.example/token',
    FARO_TMF_CLIENT_ID: 'faro',
    FARO_TMF_CLIENT_SECRET: 'secret',
  };

  it('are the bundled sandbox’s, whose customers anyone may be, unless an operator is named', () => {
    const config = readConfig({ FARO_ACCOUNTS: 'tm-forum', FARO_TMF_PORT: '4999' }, project);
    expect(config.accounts).toMatchObject({ url: 'http://127.0.0.1:4999/tmf-api' });
    expect(config.tmForumSandbox.port).toBe(4999);
    expect(config.demonstration).toBe(true);
  });

  it('are an operator’s, whose customers nobody may be', () => {
    const config = readConfig(operator, project);
    expect(config.accounts).toMatchObject({ url: operator.FARO_TMF_URL, clientSecret: 'secret' });
    expect(config.demonstration).toBe(false);
  });

  it.each(['FARO_TMF_TOKEN_URL', 'FARO_TMF_CLIENT_ID', 'FARO_TMF_CLIENT_SECRET'])('need %s', (name) => {
    expect(complaint({ ...operator, [name]: '' })).toContain(`${name}: `);
  });

  it.each(['FARO_TMF_URL', 'FARO_TMF_TOKEN_URL'])('are not asked for in the clear: %s', (name) => {
    expect(complaint({ ...operator, [name]: 'http://operator.example' })).toContain(`${name}: http`);
  });
});

it('tells what was set without any secret', () => {
  const { given } = readConfig(
    {
      FARO_PASSWORD: 'only-we-know-this',
      FARO_METRICS_TOKEN: 'a-token-of-the-monitoring',
      FARO_MODEL: 'bedrock',
      FARO_BEDROCK_KEY: 'bedrock-api-key-1',
      FARO_OPENAI_URL: 'https://me:hidden@models.example/v1?key=hidden',
      FARO_UNION_KEYS: '/etc/faro/union',
      FARO_LOG: 'warn',
      HOME: '/home/ana',
    },
    project,
  );
  expect(given).toEqual([
    ['FARO_BEDROCK_KEY', '(set)'],
    ['FARO_LOG', 'warn'],
    ['FARO_METRICS_TOKEN', '(set)'],
    ['FARO_MODEL', 'bedrock'],
    ['FARO_OPENAI_URL', 'https://models.example/v1'],
    ['FARO_PASSWORD', '(set)'],
    ['FARO_UNION_KEYS', '/etc/faro/union'],
  ]);
});

it('traces nothing until it is told where to, and then one message of ten', () => {
  expect(readConfig({}, project).tracing).toBeNull();
  const url = 'http://127.0.0.1:4318';
  expect(readConfig({ FARO_OTEL_URL: url }, project).tracing).toEqual({ url, share: 0.1 });
  expect(complaint({ FARO_OTEL_URL: url, FARO_OTEL_SHARE: '2' })).toMatch(
    /^78 bad-settings: FARO_OTEL_SHARE/,
  );
  expect(complaint({ FARO_METRICS_TOKEN: 'short' })).toMatch(/^78 bad-settings: FARO_METRICS_TOKEN/);
});
