import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Build tools that leave some of their own code in the built files. */
const built = ['wxt', '@wxt-dev/browser', '@wxt-dev/webextension-polyfill'];

interface Locked {
  readonly version?: string;
  readonly name?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: true;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Lock = Readonly<Record<string, Locked>>;

/** Where Node would find a package that is imported from another one. */
function placeOf(lock: Lock, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/'))) {
    const place = `${folder.replace(/\/?$/, folder && '/')}node_modules/${name}`;
    if (lock[place]) return lock[place].link ? lock[place].resolved : place;
    if (!folder.includes('node_modules/')) return undefined;
  }
}

const needs = (lock: Lock, place: string): string[] =>
  Object.keys({ ...lock[place]?.dependencies, ...lock[place]?.optionalDependencies })
    .map((name) => placeOf(lock, place, name))
    .filter((needed) => needed !== undefined);

/** What the built files hold: the runtime dependencies with all that they need, and what the build leaves. */
function shipped(lock: Lock): Set<string> {
  const places = new Set(built.map((name) => `node_modules/${name}`));
  const open = Object.keys(lock['']?.dependencies ?? {}).map((name) => `node_modules/${name}`);
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (places.has(place)) continue;
    places.add(place);
    open.push(...needs(lock, place));
  }
  return places;
}

function component(place: string, of: Locked, required: boolean) {
  const name = of.name ?? place.replace(/^.*node_modules\//, '');
  const sha512 = of.integrity?.match(/sha512-(\S+)/)?.[1];
  return {
    type: 'library',
    'bom-ref': place,
    name,
    version: of.version ?? '',
    scope: required ? 'required' : 'excluded',
    purl: `pkg:npm/${name.replace('@', '%40')}@${of.version}`,
    ...(of.license ? { licenses: [{ expression: of.license }] } : {}),
    ...(sha512
      ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }] }
      : {}),
  };
}

/**
 * The bill of materials (CycloneDX) of the lockfile: `required` is what the built files hold, `excluded` what only
 * builds and tests them. `npm sbom` refuses this lockfile, since a test-only package links to a folder of its own.
 */
export function bill() {
  const { packages, name, version } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  ) as { packages: Lock; name: string; version: string };
  const places = Object.keys(packages).filter((place) => place && !packages[place]?.link);
  const required = shipped(packages);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': name, name, version } },
    components: places.map((place) => component(place, packages[place] ?? {}, required.has(place))),
    dependencies: places.map((place) => ({ ref: place, dependsOn: needs(packages, place) })),
  };
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(bill(), null, 2)}\n`);
