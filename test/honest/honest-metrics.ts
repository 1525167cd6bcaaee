const cities = ['hz', 'sz', 'nj', 'hf', 'gz', 'cd', 'wh'];

const kinds: Readonly<Record<string, readonly string[]>> = {
  city: cities,
  university: ['zju', 'seu'],
  district: ['binjiang'],
  province: ['zj'],
  country: ['cn'],
  company: ['unitree', 'brainco'],
};

const names: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  hz: { zh: '杭州', en: 'Hangzhou' },
  sz: { zh: '深圳', en: 'Shenzhen' },
  nj: { zh: '南京', en: 'Nanjing' },
  hf: { zh: '合肥', en: 'Hefei' },
  gz: { zh: '广州', en: 'Guangzhou' },
  cd: { zh: '成都', en: 'Chengdu' },
  wh: { zh: '武汉', en: 'Wuhan' },
  zju: { zh: '浙江大学', en: 'Zhejiang University' },
  seu: { zh: '东南大学', en: 'Southeast University' },
  binjiang: { zh: '滨江区', en: 'Binjiang' },
  zj: { zh: '浙江省', en: 'Zhejiang' },
  cn: { zh: '全国', en: 'China' },
  unitree: { zh: '宇树科技', en: 'Unitree' },
  brainco: { zh: '强脑科技', en: 'BrainCo' },
};

const share = (base: string, more: object = {}) => ({ unit: '%', kind: 'share', base, ...more });
const amount = { unit: 'CNY', kind: 'level' };
const count = (unit: string) => ({ unit, kind: 'count' });

const metrics: Readonly<Record<string, object>> = {
  gdp: { name: 'GDP', ...amount, definition: 'current prices' },
  gdp_real: { name: 'GDP', ...amount, definition: 'prices of 2020' },
  growth: { name: 'Growth of GDP', unit: '%', kind: 'growth' },
  digital: { name: 'Digital economy', ...share('GDP', { definition: 'core industries' }) },
  informatics: { name: 'Digital economy', ...share('GDP', { definition: 'information economy' }) },
  digital_goal: { name: 'Goal of the plan', ...share('GDP') },
  exports: { name: 'Exports', ...share('output') },
  services: { name: 'Services', ...share('GDP') },
  industry: { name: 'Industry', ...share('GDP') },
  farming: { name: 'Farming', ...share('GDP') },
  research: { name: 'Research', ...share('GDP') },
  conversion: { name: { zh: '专利转化率', en: 'Patents in use' }, ...share('patents') },
  satisfied: { name: 'Satisfied', unit: '%', kind: 'share' },
  wechat: { name: 'Pay by WeChat', ...share('residents') },
  alipay: { name: 'Pay by Alipay', ...share('residents') },
  agree: { name: 'Agree', ...share('answers') },
  neutral: { name: 'Neither', ...share('answers') },
  disagree: { name: 'Disagree', ...share('answers') },
  land: { name: 'Price of land for research', unit: '×', kind: 'ratio', base: 'that of commercial land' },
  land_alone: { name: 'Price of land', unit: '×', kind: 'ratio' },
  wage: { name: 'Wage', ...amount, definition: 'employees, before tax' },
  wage_goal: { name: 'Wage aimed at', ...amount, definition: 'all residents, after tax' },
  income: { name: 'Income', ...amount, definition: 'all residents, after tax' },
  rent: { name: 'Rent', ...amount },
  rent_low: { name: 'Lowest rent', ...amount },
  rent_high: { name: 'Highest rent', ...amount },
  rent_limit: { name: 'Limit of rent', ...amount, timeless: true },
  subsidy: { name: 'Subsidy', ...amount, timeless: true },
  support: { name: 'Support', ...amount, timeless: true },
  paid: { name: 'Paid out', ...amount, timeless: true },
  residents: { name: 'Residents', ...count('people') },
  patents: { name: 'Patents', ...count('patents') },
  labs: { name: 'Laboratories', ...count('sites') },
  studios: { name: 'Studios', ...count('sites') },
  schools: { name: 'Schools', ...count('sites') },
  parks: { name: 'Parks', ...count('sites') },
  firms: { name: 'Firms', ...count('firms') },
  closed: { name: 'Firms that closed', ...count('firms') },
  schooling: { name: 'Schooling', ...amount },
  health: { name: 'Health', ...amount },
  transport: { name: 'Transport', ...amount },
  spending: { name: 'Spending', ...amount },
  surplus: { name: 'Surplus', ...amount },
  sales: { name: 'Sales', ...amount },
  exports_value: { name: 'Value of exports', ...amount },
  visitors: { name: 'Visitors', ...count('people') },
  climate: { name: 'Business climate', kind: 'ordinal', timeless: true, levels: ['weak', 'fair', 'strong'] },
  slogan: { name: 'Slogan', kind: 'date', timeless: true },
};

/** `metric entity period value [key=value …]`; `-` for no period, a word for what is no number. */
const records = `
gdp hz 2019 1540
gdp hz 2020 1610
gdp hz 2021 1811
gdp hz 2022 1875
gdp hz 2023 2006
gdp sz 2019 2693
gdp sz 2021 3066
gdp sz 2023 3461
gdp nj 2022 1691
gdp hf 2023 1267
gdp binjiang 2023 249
gdp zj 2023 8255
gdp cn 2023 129427
gdp_real hz 2023 1890
gdp_real sz 2023 3300
growth hz 2022 1.5
growth hz 2023 5.6
growth sz 2022 3.3
growth sz 2023 6
growth cn 2023 5.2
digital hz 2021 27.1
digital hz 2022 27.1
digital hz 2023 28.3
digital sz 2023 31.5
digital_goal hz 2025 30 bound=at-least
digital_goal sz 2025 35 bound=at-least
informatics hz 2018 25
informatics sz 2023 40
exports hz 2023 26
exports sz 2023 71
services hz 2023 70
industry hz 2023 28.3
farming hz 2023 1.7
services sz 2023 62.3
industry sz 2023 37.6
farming sz 2023 0.1
services nj 2023 63
industry nj 2023 31
farming nj 2023 1.8
research hz 2022 3.9
research hz 2023 3.9
research sz 2023 5.8
research cn 2015 2.1
research cn 2023 2.6
conversion zju 2022 38
conversion seu 2022 11
conversion hz 2022 41
conversion nj 2022 33
satisfied hz 2023 81
satisfied sz 2023 74
wechat hz 2023 80
alipay hz 2023 70
wechat sz 2023 45
alipay sz 2023 40
agree hz 2023 45
neutral hz 2023 25
disagree hz 2023 30
agree sz 2023 38
neutral sz 2023 22
disagree sz 2023 40
land hz 2023 0.2
land_alone hz 2023 0.2
wage hz 2023 151000
wage sz 2023 172000
wage_goal hz 2023 90000
wage_goal sz 2023 95000
income hz 2023 73800
income sz 2023 76900
rent hz 2019 130
rent hz 2020 128
rent hz 2021 127
rent hz 2022 125
rent hz 2023 122
rent sz 2019 190
rent sz 2023 178
rent nj 2019 110
rent nj 2023 94
rent gz 2019 150
rent gz 2023 130
rent cd 2019 95
rent cd 2023 71
rent wh 2019 90
rent wh 2023 62
rent hf 2019 70
rent hf 2023 58
rent_low hz 2023 60
rent_high hz 2023 240
rent_low sz 2023 80
rent_high sz 2023 310
rent_limit hz - 200 bound=at-most
rent_limit sz - 260 bound=at-most
subsidy hz - 20000000 bound=at-most
subsidy sz - 15000000 bound=at-most
support hz - 20000000 bound=at-most
support sz - 5000000
paid hz - 3000000
paid sz - 5000000
residents hz 2023 12522000
residents sz 2023 17790100
residents nj 2023 9547000
patents hz 2022 71000
patents hz 2023 76600
patents sz 2023 299000
patents zju 2022 28000
patents zju 2023 30100
labs hz 2021 10
labs hz 2022 11
labs hz 2023 12
labs sz 2021 26
labs sz 2022 28
labs sz 2023 30
labs nj 2021 -not-stated
labs nj 2022 -not-available
labs nj 2023 -not-stated
studios hz 2023 9
studios sz 2023 17
studios nj 2023 -not-stated
schools hz 2023 20
schools sz 2023 14
schools nj 2023 25
parks hz 2023 6
parks sz 2023 8
parks nj 2023 -not-stated
firms hz 2022 40
firms hz 2023 25
firms sz 2023 60
closed hz 2023 6
schooling hz 2022 45
schooling hz 2023 50
health hz 2023 30
transport hz 2023 20
spending hz 2022 90
spending hz 2023 100
schooling sz 2023 70
health sz 2023 50
spending sz 2023 150
surplus hz 2023 -8
surplus sz 2023 12
visitors hz 2023 150000000
sales hz 2021 96
sales hz 2022 104
sales hz 2023 110
sales hz 2024-Q1 26
sales sz 2022-Q1 24
sales sz 2023-Q1 25
sales sz 2024-Q1 27
exports_value hz 2019 400
exports_value hz 2021 300 status=break
exports_value hz 2022 340
exports_value hz 2023 360
visitors hz 2023 180000000 source=paper
visitors sz 2023 160000000
climate hz - strong
climate sz - fair
climate nj - weak
slogan hz - 2014
slogan sz - 2016
`;

function readRecord(line: string): object {
  const [metric, entity, period, value = '', ...more] = line.split(' ');
  const known = Number.isNaN(Number(value)) || metric === 'slogan' ? value : Number(value);
  return {
    metric,
    entity,
    ...(period === '-' ? {} : { period }),
    ...(value.startsWith('-') && Number.isNaN(Number(value))
      ? { missing: value.slice(1), reason: 'the bulletin is silent' }
      : { value: known }),
    source: 'bureau',
    ...Object.fromEntries(more.map((pair) => pair.split('='))),
  };
}

/** What the honest and the dishonest draw from: the same figures. */
export const honestMetrics = JSON.stringify({
  sources: {
    bureau: { title: 'Bulletin', tier: 'official', date: '2024-03-01' },
    paper: { title: 'Daily', tier: 'press', date: '2024-01-01' },
  },
  entities: Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, ids]) => ids.map((id) => [id, { name: names[id], kind }])),
  ),
  metrics,
  observations: records.trim().split('\n').map(readRecord),
});
