/** Outlines of slides of all sorts, from nearly empty to far too full. Equal seeds make equal outlines. */
export function randomOutline(seed: number, language: 'zh-CN' | 'en', count: number): string {
  const random = generator(seed);
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const words = language === 'en' ? english : chinese;
  const text = (length: number) => {
    let made = '';
    while (made.length < length)
      made += (made !== '' && language === 'en' ? ' ' : '') + words[between(0, words.length - 1)];
    return language === 'en' ? `${made[0]?.toUpperCase()}${made.slice(1)}.` : `${made}。`;
  };
  const long = language === 'en' ? 3 : 1;
  const paragraph = () => `${text(between(5, 60) * long)}\n`;
  const list = (items: number) =>
    `${Array.from({ length: items }, () => {
      const item = `- ${text(between(4, 45) * long)}`;
      return random() < 0.15 ? `${item}\n  - ${text(between(4, 25) * long)}` : item;
    }).join('\n')}\n`;
  const table = () => {
    const columns = between(2, 5);
    const row = () => `| ${Array.from({ length: columns }, () => text(between(2, 16) * long)).join(' | ')} |`;
    return [row(), `|${'---|'.repeat(columns)}`, ...Array.from({ length: between(2, 11) }, row), ''].join(
      '\n',
    );
  };
  const column = () =>
    [
      '::: column',
      ...(random() < 0.5 ? [`### ${text(between(3, 10) * long)}`, ''] : []),
      paragraph(),
      random() < 0.5 ? list(between(1, 4)) : '',
      ':::',
    ].join('\n');
  const columns = () =>
    ['::: columns', ...Array.from({ length: between(2, 3) }, column), ':::', ''].join('\n');
  const box = (name: string) =>
    [`::: ${name}`, paragraph(), random() < 0.5 ? list(between(1, 4)) : '', ':::', ''].join('\n');
  const quote = () => `> ${text(between(10, 110) * long)}\n`;
  const code = () =>
    [
      '```text',
      ...Array.from({ length: between(2, 18) }, (_, line) => `line ${line} = value`),
      '```',
      '',
    ].join('\n');
  const bodies = [
    () => Array.from({ length: between(1, 9) }, paragraph).join('\n'),
    () => list(between(2, 10)),
    () => `${paragraph()}\n${list(between(1, 7))}`,
    table,
    () => `${table()}\n${paragraph()}`,
    columns,
    () => box('counter'),
    () => box('so-what'),
    () => `${box('case')}\n${box('case')}`,
    () => `${list(between(2, 5))}\n${box('so-what')}`,
    quote,
    code,
    () => '',
  ];
  const slides = Array.from({ length: count }, (_, index) => {
    const body = bodies[between(0, bodies.length - 1)]?.() ?? '';
    return `## ${text(between(6, 34) * long)} {#s${index}}\n\n${body}\n`;
  });
  return `---\nlang: ${language}\n---\n\n${slides.join('\n')}`;
}

/** mulberry32 */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const chinese =
  '政策 场景 资本 人才 政府 服务 企业 城市 研究 转化 杭州 南京 深圳 专利 补贴 土地 投资 早期 耐心 试验 数据 开放 创业 大学 工程 产品 量产 供应 制造 数字 经济 占比 增长 来源 指标 和 的 在 与 对'.split(
    ' ',
  );
const english =
  'policy capital talent city research patents conversion early patient government data open firms university engineering product supply manufacturing digital economy share growth source figure and of the in with for comparison responsibility a to'.split(
    ' ',
  );
