import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How dear it is that a weight goes away from where it starts. */
const STIFFNESS = Number(process.env.STIFFNESS ?? 0.5);
const RATE = 0.2;
const MOST_ANCHORS = 12;
/** 1: all tables of a document together count as one; 0: each counts. */
const EVEN = 0.5;

/** Traits by number, so that a weight is found without its name. */
export class Weights {
  numbers = new Map();
  points = [];

  numberOf(key) {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.points.length);
    this.points.push(0);
    return this.points.length - 1;
  }

  set(key, points) {
    this.points[this.numberOf(key)] = points;
  }

  *entries() {
    for (const [key, number] of this.numbers) yield [key, this.points[number]];
  }
}

/** Reads the documents; of each labelled table the traits of all readings. */
export async function prepare(inside, labels, { folder, weights }) {
  const documents = new Map();
  const examples = [];
  for (const label of labels) {
    const path = join(folder, label.doc);
    if (!documents.has(path)) documents.set(path, await tablesOf(inside, path));
    const table = documents.get(path).find(({ line }) => line === label.line);
    const example = table === undefined ? undefined : exampleOf(inside, table, { label, weights });
    if (example === undefined) console.log(`not found as labelled: ${label.doc}:${label.line}`);
    else examples.push(example);
  }
  return examples;
}

async function tablesOf({ read, withHeaders }, path) {
  const include = async (name) => {
    const file = join(dirname(path), name);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
  const { tables } = await read({ path, content: readFileSync(path) }, { include });
  return withHeaders(tables);
}

function exampleOf(inside, table, { label, weights }) {
  const {
    shapeOf,
    candidatesOf,
    evidenceOf,
    kinds,
    tableTraits,
    titleTraits,
    ownTraits,
    isPossible,
  } = inside;
  const shape = shapeOf(table);
  const cells = shape.rows.filter(({ kind }) => kind === 'entry').map((row) => row.cells);
  const all = candidatesOf(shape.labels, cells);
  if (cells.length === 0 || (label.roles ?? all).length !== all.length) return undefined;
  const traits = {
    table: tableTraits(all, table),
    own: all.map((each) => [...ownTraits(each), ...titleTraits(each, table)]),
  };
  const filled = all.filter(({ profile }) => profile.count > 0).slice(0, MOST_ANCHORS);
  const readings = Object.entries(kinds).flatMap(([kind, { anchor, roles }]) => {
    const numbered = (role, each) =>
      each.map(({ name, amount }) => [weights.numberOf(`${kind}\t${role}\t${name}`), amount]);
    const isRight = (column, role) =>
      label.kinds.includes(kind) && (label.roles?.[column].includes(role) ?? true);
    const anchors = anchor === undefined ? [-1] : filled.map(({ index }) => index);
    return anchors.map((at) => {
      const evidence = evidenceOf(all, at, traits);
      const head = anchor === undefined ? [] : numbered(anchor, evidence.anchor);
      return {
        kind,
        anchor,
        at,
        roles,
        base: [...numbered('table', evidence.table), ...head],
        columns: evidence.columns.map((each, column) =>
          ['field', ...roles].map((role) => {
            if (role !== 'field' && !isPossible(role, all[column])) return undefined;
            return roles.length === 0 ? [] : numbered(role, each);
          }),
        ),
        isPossible: label.kinds.includes(kind) && (anchor === undefined || isRight(at, anchor)),
        isRight: (column, role) => kind === 'none' || column === at || isRight(column, role),
      };
    });
  });
  return { label, readings, inside };
}

/** Gradient ascent on the likelihood of what is right among all readings, each weight tied to where it starts. */
export function fit(examples, weights, steps) {
  const start = [...weights.points];
  const [speed, size] = [start.map(() => 0), start.map(() => 0)];
  const sharers = new Map();
  for (const { label } of examples) sharers.set(label.doc, (sharers.get(label.doc) ?? 0) + 1);
  for (let step = 1; step <= steps; step++) {
    const slope = weights.points.map((points, at) => -STIFFNESS * (points - start[at]));
    let total = 0;
    for (const example of examples) {
      // Many tables of one document say less than as many of different ones.
      const alike = example.label.set === 'own' ? 1 : sharers.get(example.label.doc);
      const share = (example.label.weight ?? (example.label.set === 'own' ? 2 : 1)) / alike ** EVEN;
      total += share * addSlope(example, weights.points, { slope, share });
    }
    const rate = RATE * Math.min(1, 1.05 - step / steps);
    for (const [at, each] of slope.entries()) {
      speed[at] = speed[at] * 0.9 + each * 0.1;
      size[at] = size[at] * 0.99 + each * each * 0.01;
      const [mean, spread] = [speed[at] / (1 - 0.9 ** step), size[at] / (1 - 0.99 ** step)];
      weights.points[at] += (rate * mean) / (Math.sqrt(spread) + 0.1);
    }
    if (step % 20 === 0) console.log(step, total.toFixed(2));
  }
}

/** The temperature at which what is right in the examples is likeliest. */
export function temperatureOf(examples, { points }) {
  const tried = Array.from({ length: 41 }, (_, step) => 1 + step / 20).map((temperature) => {
    const cooled = points.map((each) => each / temperature);
    const slope = points.map(() => 0);
    const likelihoods = examples.map((each) => addSlope(each, cooled, { slope, share: 1 }));
    return { temperature, likelihood: likelihoods.reduce((all, each) => all + each, 0) };
  });
  return tried.toSorted((a, b) => b.likelihood - a.likelihood)[0].temperature;
}

function sum(numbered, points) {
  let all = 0;
  for (const [number, amount] of numbered) all += amount * points[number];
  return all;
}

function scored({ at, roles, base, columns }, points) {
  return {
    base: sum(base, points),
    anchor: at,
    roles,
    points: columns.map((each) =>
      each.map((numbered) => (numbered === undefined ? -Infinity : sum(numbered, points))),
    ),
  };
}

/** The same with everything that is wrong impossible. */
function rightOnly(scores, { roles, isRight }) {
  const names = ['field', ...roles];
  const allowed = (row, column) =>
    row.map((each, number) => (isRight(column, names[number]) ? each : -Infinity));
  return { ...scores, points: scores.points.map(allowed) };
}

/** Gives the logarithm of how likely what is right is. */
export function addSlope({ readings, inside }, points, { slope, share }) {
  const any = readings.map((reading) => ({ reading, scores: scored(reading, points) }));
  const right = any
    .filter(({ reading }) => reading.isPossible)
    .map(({ reading, scores }) => ({ reading, scores: rightOnly(scores, reading) }))
    .filter(({ scores }) => scores.points.every((row) => row.some((each) => each > -Infinity)));
  if (right.length === 0) return 0;
  const totals = [any, right].map((some) => {
    const summed = some.map(({ reading, scores }) => ({ reading, ...inside.sumsOf(scores) }));
    const most = Math.max(...summed.map(({ total }) => total));
    const all = summed.reduce((sofar, { total }) => sofar + Math.exp(total - most), 0);
    return { summed, total: most + Math.log(all) };
  });
  for (const [index, sign] of [-share, share].entries()) {
    for (const { reading, total, shares } of totals[index].summed) {
      const part = sign * Math.exp(total - totals[index].total);
      if (Math.abs(part) < 1e-6) continue;
      for (const [number, amount] of reading.base) slope[number] += part * amount;
      for (const [column, each] of reading.columns.entries()) {
        if (column === reading.at || reading.roles.length === 0) continue;
        for (const [role, numbered] of each.entries())
          for (const [number, amount] of numbered ?? [])
            slope[number] += part * shares[column][role] * amount;
      }
    }
  }
  return totals[1].total - totals[0].total;
}

/** How many of the examples are right, by set: the kind, and all of the roles; and how many of those that it is sure of. */
export function judge(examples, { points }, tell) {
  const counts = {};
  for (const { label, readings, inside } of examples) {
    const [best] = readings
      .map((reading) => ({ reading, ...inside.bestOf(scored(reading, points)) }))
      .toSorted((a, b) => b.points - a.points);
    const { reading, choice } = best;
    const names = ['field', ...reading.roles];
    const roles = choice.map((number, at) => (at === reading.at ? reading.anchor : names[number]));
    const isKind = label.kinds.includes(reading.kind);
    const isRight = isKind && roles.every((role, at) => label.roles?.[at].includes(role) ?? true);
    const name = `${label.set} ${label.kinds.join('/')}`;
    const count = (counts[name] ??= { tables: 0, kind: 0, all: 0 });
    count.tables++;
    if (isKind) count.kind++;
    if (isRight) count.all++;
    if (tell && !isRight)
      console.log(
        `${name} ${label.doc}:${label.line} ${reading.kind} ${roles}, not ${label.roles?.map((each) => each.join('|')) ?? ''}`,
      );
  }
  return counts;
}
