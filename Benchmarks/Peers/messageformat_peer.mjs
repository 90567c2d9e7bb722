// The JavaScript reference implementation of MessageFormat 2 as a peer.
//
//   node messageformat_peer.mjs LIBRARY benchmark
//   node messageformat_peer.mjs LIBRARY format < cases.jsonl > results.jsonl
//
// LIBRARY is the folder `lib` of the npm package "messageformat" 4.0 or later, with index.js and
// functions/index.js in it.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

const [library, mode] = process.argv.slice(2);
if (!library || !['benchmark', 'format'].includes(mode)) {
  console.error('usage: messageformat_peer.mjs LIBRARY benchmark|format');
  process.exit(64);
}
const load = name => import(pathToFileURL(resolve(library, name)).href);
const { MessageFormat, parseMessage, validate } = await load('index.js');
const { DraftFunctions } = await load('functions/index.js');
const functions = DraftFunctions;

// MARK: Benchmark

const plural =
  '.input {$n :integer} .match $n one {{Održana je {$n} sesija.}} ' +
  'few {{Održane su {$n} sesije.}} * {{Održano je {$n} sesija.}}';
const mixed =
  'Poštovani {$ime}, rok je {$rok :date length=long}, a kotizacija {$n :currency currency=EUR}.';
const parsed = [
  plural,
  mixed,
  'Dobro došli!',
  'Dobro došli, {$ime}!',
  '.local $a = {$b :number minimumFractionDigits=2} {{{$a} \\{km\\} @ {|x y| :string u:dir=ltr}}}',
  '{#b}Obavezno{/b} ponesite {$n :number} {#br /} primjerka. {$rok :datetime dateLength=long}',
  '.input {$n :integer} .input {$m :integer} .match $n $m one one {{1 1}} one * {{1 x}} ' +
    '* one {{x 1}} * * {{x x}}',
  'Radionica traje {$n :unit unit=hour unitDisplay=long} i održava se u prostorijama saveza.'
];

function measure(name, body) {
  const start = performance.now();
  body();
  console.log(`${name}: ${performance.now() - start}`);
}

function benchmark() {
  const encoder = new TextEncoder();
  const fail = error => {
    throw error;
  };
  let length = 0;
  const first = new MessageFormat('bs', plural, { functions });
  measure('formatting 100,000 messages with a number and a plural selection', () => {
    for (let n = 0; n < 100_000; ++n) length += encoder.encode(first.format({ n }, fail)).length;
  });
  const second = new MessageFormat('bs', mixed, { functions });
  measure('formatting 100,000 messages with a date, a name and a currency', () => {
    for (let n = 0; n < 100_000; ++n) second.format({ n, ime: 'Amra', rok: '2024-05-17' }, fail);
  });
  measure('parsing 100,000 messages', () => {
    for (let n = 0; n < 100_000; ++n) validate(parseMessage(parsed[n % parsed.length]));
  });
  console.log(`length: ${length}`);
}

// MARK: Differential

const codes = {
  'key-mismatch': 'variant-key-mismatch',
  'missing-fallback': 'missing-fallback-variant'
};
const dataModel = new Set([
  'variant-key-mismatch',
  'missing-fallback-variant',
  'missing-selector-annotation',
  'duplicate-declaration',
  'duplicate-option-name',
  'duplicate-variant'
]);
const code = error => codes[error.type] ?? error.type ?? error.constructor.name;

const text = value =>
  value !== null && typeof value === 'object' && typeof value.valueOf === 'function'
    ? String(value.valueOf())
    : String(value);

/** A part in one line, without what depends on the data of a locale. */
function describe(part) {
  const rest = [part.id === undefined ? '' : `id=${part.id}`, part.dir ?? ''].join(' ').trim();
  const more = rest ? ` (${rest})` : '';
  switch (part.type) {
    case 'text':
      return `text ${part.value}`;
    case 'bidiIsolation':
      return `isolation ${part.value.charCodeAt(0).toString(16)}`;
    case 'fallback':
      return `fallback ${part.source}${more}`;
    case 'markup': {
      const options = Object.entries(part.options ?? {}).map(([k, v]) => ` ${k}=${text(v)}`);
      return `markup ${part.kind} ${part.name}${more}${options.sort().join('')}`;
    }
    case 'string':
      return `string ${part.value}${more}`;
    default:
      return `${part.type}${more}`;
  }
}

function format({ locale, source, arguments: values }) {
  let message;
  try {
    message = parseMessage(source);
  } catch (error) {
    const type = code(error);
    return { invalid: [dataModel.has(type) ? type : 'syntax-error'], parts: [], errors: [] };
  }
  const invalid = [];
  validate(message, type => invalid.push(codes[type] ?? type));
  if (invalid.length > 0) return { invalid, parts: [], errors: [] };
  const errors = [];
  try {
    const parts = new MessageFormat(locale, message, { functions }).formatToParts(values, error =>
      errors.push(code(error))
    );
    return { invalid, parts: parts.map(describe), errors };
  } catch (error) {
    return { invalid, parts: [`thrown ${error.constructor.name}`], errors };
  }
}

// A message may send the library into an endless loop.
const script = new Script('runOne()');
function formatInTime(line) {
  globalThis.runOne = () => format(JSON.parse(line));
  try {
    return script.runInThisContext({ timeout: 1000 });
  } catch (error) {
    return { invalid: [], parts: ['no answer in time'], errors: [code(error)] };
  }
}

function answer() {
  const lines = readFileSync(0, 'utf8').split('\n');
  const out = [];
  for (const line of lines) if (line) out.push(JSON.stringify(formatInTime(line)));
  process.stdout.write(out.join('\n') + '\n');
}

if (mode === 'benchmark') benchmark();
else answer();
