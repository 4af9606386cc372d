import wabt from 'wabt';

/** Rows that are computed together: with three vectors of outputs they leave registers for weights and inputs. */
const ROWS = 3;
/** Vectors of four outputs side by side; a maxout's three pieces. */
const VECTORS = 3;
const GROUP_BYTES = VECTORS * 16;
/** Inputs per turn of the inner loop: with more, V8 loads too far ahead and spills registers. */
const UNROLL = 2;
const WIDTH_BYTES = 96 * 4;
const OUTPUT_BYTES = WIDTH_BYTES * 3;
const HIDDEN_BYTES = 64 * 4;

const range = (n) => Array.from({ length: n }, (_, i) => i);
const each = (n, make) => range(n).map(make).join('\n');
const get = (name) => `(local.get $${name})`;
const set = (name, value) => `(local.set $${name} ${value})`;
const add = (a, b) => `(i32.add ${a} ${b})`;
const multiply = (a, b) => `(i32.mul ${a} ${b})`;
const constant = (value) => `(i32.const ${value})`;
const load = (address, offset = 0) => `(v128.load offset=${offset} ${address})`;
const store = (address, offset, value) => `(v128.store offset=${offset} ${address} ${value})`;
const bump = (name, by) => set(name, add(get(name), by));
const parameters = (...names) => names.map((name) => `(param $${name} i32)`).join('');
const locals = (type, names) => names.map((name) => `(local $${name} ${type})`).join('');

/** Adds up `rows` × VECTORS outputs in accumulators $a…, from $x… and $w; clobbers the pointers. */
function tile(rows, label) {
  const step = (k) =>
    each(VECTORS, (v) => set(`w${v}`, load(get('w'), k * GROUP_BYTES + v * 16))) +
    each(
      rows,
      (r) =>
        set('in', `(v128.load32_splat offset=${k * 4} ${get(`x${r}`)})`) +
        each(VECTORS, (v) =>
          set(
            `a${r}${v}`,
            `(f32x4.add ${get(`a${r}${v}`)} (f32x4.mul ${get('in')} ${get(`w${v}`)}))`,
          ),
        ),
    );
  return `
    ${each(VECTORS, (v) => set('in', load(get('b'), v * 16)) + each(rows, (r) => set(`a${r}${v}`, get('in'))))}
    ${set('w', get('group'))}
    (loop $${label}
      ${each(UNROLL, step)}
      ${each(rows, (r) => bump(`x${r}`, constant(UNROLL * 4)))}
      ${bump('w', constant(UNROLL * GROUP_BYTES))}
      (br_if $${label} (i32.lt_u ${get('w')} ${get('groupEnd')})))`;
}

const tileLocals = (rows) =>
  locals('v128', ['in', ...range(VECTORS).map((v) => `w${v}`)]) +
  locals(
    'v128',
    range(rows).flatMap((r) => range(VECTORS).map((v) => `a${r}${v}`)),
  ) +
  locals('i32', ['w', 'b', 'group', 'groupEnd', 'groupBytes', ...range(rows).map((r) => `x${r}`)]);

/** The greatest of a row's three accumulators. */
const greatest = (r) =>
  `(f32x4.pmax (f32x4.pmax ${get(`a${r}0`)} ${get(`a${r}1`)}) ${get(`a${r}2`)})`;

/** A matrix product over all rows, one group of outputs after another, so that its weights stay in the nearest cache. */
function product(name, names, groupCount, rowBytes, columnBytes, write) {
  return `
  (func (export "${name}") ${parameters(...names)}
    ${tileLocals(ROWS)}${locals('i32', ['n', 'row', 'column', 'to', 'left', 'rowBytes'])}
    (if (i32.eqz ${get('rows')}) (then (return)))
    ${set('groupBytes', multiply(get('depth'), constant(GROUP_BYTES)))}
    ${set('group', get('weights'))}
    ${set('b', get('bias'))}
    ${set('column', get('out'))}
    ${set('rowBytes', rowBytes)}
    ${set('n', groupCount)}
    (loop $groups
      ${set('groupEnd', add(get('group'), get('groupBytes')))}
      ${set('row', get('x'))}
      ${set('to', get('column'))}
      ${set('left', get('rows'))}
      (loop $rows
        ${set('x0', get('row'))}
        ${each(ROWS - 1, (r) => set(`x${r + 1}`, add(get(`x${r}`), get('stride'))))}
        ${set('row', add(get(`x${ROWS - 1}`), get('stride')))}
        ${tile(ROWS, 'inputs')}
        ${each(ROWS, (r) => write(r) + bump('to', get('rowBytes')))}
        ${bump('left', constant(-ROWS))}
        (br_if $rows (i32.gt_s ${get('left')} (i32.const 0))))
      ${set('group', get('groupEnd'))}
      ${bump('b', constant(GROUP_BYTES))}
      ${bump('column', constant(columnBytes))}
      (br_if $groups ${set('n', add(get('n'), constant(-1))).replace('local.set', 'local.tee')})))`;
}

const maxout = product(
  'maxout',
  ['x', 'stride', 'rows', 'weights', 'bias', 'depth', 'out'],
  constant(WIDTH_BYTES / 16),
  constant(WIDTH_BYTES),
  16,
  (r) => store(get('to'), 0, greatest(r)),
);

const dense = product(
  'dense',
  ['x', 'stride', 'rows', 'weights', 'bias', 'depth', 'width', 'out'],
  `(i32.div_u ${get('width')} ${constant(GROUP_BYTES / 4)})`,
  multiply(get('width'), constant(4)),
  GROUP_BYTES,
  (r) => each(VECTORS, (v) => store(get('to'), v * 16, get(`a${r}${v}`))),
);

/** A word's row in the table: embedding, then its left, middle and right products. */
const ROW_BYTES = WIDTH_BYTES + OUTPUT_BYTES * 3;
const slot = (row) =>
  add(
    get('table'),
    multiply(`(i32.load ${add(get('slots'), constant(row * 4))})`, constant(ROW_BYTES)),
  );

const gather = `
  (func (export "gather") ${parameters('slots', 'rows', 'table', 'bias', 'out', 'x')}
    ${locals('i32', ['left', 'middle', 'right', 'word', 'b', 'end'])}
    (if (i32.eqz ${get('rows')}) (then (return)))
    (loop $rows
      ${set('word', slot(0))}
      ${each(WIDTH_BYTES / 16, (i) => store(get('x'), i * 16, load(get('word'), i * 16)))}
      ${set('left', add(slot(-1), constant(WIDTH_BYTES)))}
      ${set('middle', add(get('word'), constant(WIDTH_BYTES + OUTPUT_BYTES)))}
      ${set('right', add(slot(1), constant(WIDTH_BYTES + OUTPUT_BYTES * 2)))}
      ${set('b', get('bias'))}
      ${set('end', add(get('out'), constant(WIDTH_BYTES)))}
      (loop $groups
        ${store(
          get('out'),
          0,
          range(VECTORS)
            .map(
              (v) =>
                `(f32x4.add (f32x4.add ${load(get('b'), v * 16)} ${load(get('left'), v * 16)}) (f32x4.add ${load(get('middle'), v * 16)} ${load(get('right'), v * 16)}))`,
            )
            .reduce((a, b) => `(f32x4.pmax ${a} ${b})`),
        )}
        ${['b', 'left', 'middle', 'right'].map((name) => bump(name, constant(GROUP_BYTES))).join('')}
        ${bump('out', constant(16))}
        (br_if $groups (i32.lt_u ${get('out')} ${get('end')})))
      ${bump('slots', constant(4))}
      ${bump('x', constant(WIDTH_BYTES))}
      ${bump('rows', constant(-1))}
      (br_if $rows ${get('rows')})))`;

const lanes = (name) =>
  `(f32.add (f32.add (f32x4.extract_lane 0 ${get(name)}) (f32x4.extract_lane 1 ${get(name)})) (f32.add (f32x4.extract_lane 2 ${get(name)}) (f32x4.extract_lane 3 ${get(name)})))`;
const mean = (name) => `(f32x4.splat (f32.div ${lanes(name)} (f32.const 96)))`;
const vectors = WIDTH_BYTES / 16;

const normalize = `
  (func (export "normalize") ${parameters('y', 'rows', 'gain', 'shift', 'x', 'isResidual')}
    ${locals('v128', ['sum', 'square', 'mean', 'scale', 'part'])}
    (if (i32.eqz ${get('rows')}) (then (return)))
    (loop $rows
      ${set('sum', load(get('y')))}
      ${each(vectors - 1, (i) => set('sum', `(f32x4.add ${get('sum')} ${load(get('y'), (i + 1) * 16)})`))}
      ${set('mean', mean('sum'))}
      ${set('square', '(v128.const f32x4 0 0 0 0)')}
      ${each(vectors, (i) => set('part', `(f32x4.sub ${load(get('y'), i * 16)} ${get('mean')})`) + set('square', `(f32x4.add ${get('square')} (f32x4.mul ${get('part')} ${get('part')}))`))}
      ${set('scale', `(f32x4.div (v128.const f32x4 1 1 1 1) (f32x4.sqrt (f32x4.add ${mean('square')} (v128.const f32x4 1e-8 1e-8 1e-8 1e-8))))`)}
      (if ${get('isResidual')}
        (then ${each(vectors, (i) => store(get('x'), i * 16, `(f32x4.add ${load(get('x'), i * 16)} ${scaled(i)})`))})
        (else ${each(vectors, (i) => store(get('x'), i * 16, scaled(i)))}))
      ${bump('y', constant(WIDTH_BYTES))}
      ${bump('x', constant(WIDTH_BYTES))}
      ${bump('rows', constant(-1))}
      (br_if $rows ${get('rows')})))`;

function scaled(i) {
  const centred = `(f32x4.sub ${load(get('y'), i * 16)} ${get('mean')})`;
  return `(f32x4.add (f32x4.mul (f32x4.mul ${centred} ${get('scale')}) ${load(get('gain'), i * 16)}) ${load(get('shift'), i * 16)})`;
}

const score = `
  (func (export "score") ${parameters('addresses', 'count', 'bias', 'hidden', 'weights', 'upperBias', 'width', 'out')}
    ${tileLocals(1)}${locals('i32', ['j', 'feature', 'left', 'from'])}${locals('v128', ['first', 'second'])}
    (loop $units
      ${set('first', load(add(get('bias'), get('j'))))}
      ${set('second', load(add(get('bias'), get('j')), HIDDEN_BYTES))}
      ${set('feature', get('addresses'))}
      ${set('left', get('count'))}
      (loop $features
        ${set('from', add(`(i32.load ${get('feature')})`, get('j')))}
        ${set('first', `(f32x4.add ${get('first')} ${load(get('from'))})`)}
        ${set('second', `(f32x4.add ${get('second')} ${load(get('from'), HIDDEN_BYTES)})`)}
        ${bump('feature', constant(4))}
        ${bump('left', constant(-1))}
        (br_if $features ${get('left')}))
      ${store(add(get('hidden'), get('j')), 0, `(f32x4.pmax ${get('first')} ${get('second')})`)}
      ${bump('j', constant(16))}
      (br_if $units (i32.lt_u ${get('j')} ${constant(HIDDEN_BYTES)})))
    ${set('group', get('weights'))}
    ${set('b', get('upperBias'))}
    ${set('left', `(i32.div_u ${get('width')} ${constant(GROUP_BYTES / 4)})`)}
    (loop $groups
      ${set('groupEnd', add(get('group'), constant((HIDDEN_BYTES / 4) * GROUP_BYTES)))}
      ${set('x0', get('hidden'))}
      ${tile(1, 'inputs')}
      ${each(VECTORS, (v) => store(get('out'), v * 16, get(`a0${v}`)))}
      ${set('group', get('groupEnd'))}
      ${bump('b', constant(GROUP_BYTES))}
      ${bump('out', constant(GROUP_BYTES))}
      ${bump('left', constant(-1))}
      (br_if $groups ${get('left')})))`;

/** The kernel's bytes: the functions of server/core/annotate/kernel.ts with SIMD, on an imported memory. */
export async function buildKernel() {
  const text = `(module (import "env" "memory" (memory 1)) ${maxout} ${dense} ${gather} ${normalize} ${score})`;
  const { parseWat } = await wabt();
  return parseWat('kernel.wat', text, { simd: true }).toBinary({}).buffer;
}
