/** Headlines that name one thing above a chart of another, and give nothing to whom it does not belong. */
export const honestHeadlines: readonly string[] = [
  '两所高校相差{{diff conversion.zju conversion.seu}}，都不代表杭州',
  '在杭州，一所高校的专利转化率达到{{conversion.zju}}',
  '浙江大学领先，杭州受益',
  '全国看杭州：高校之间差得更远',
  '转化率看学校，别看城市：杭州、南京各有一所',
  '专利转化率相差{{diff conversion.zju conversion.seu}}',
  '南京大学没有数据，东南大学有',
  '南京的大学，转化率只有{{conversion.seu}}',
  '杭州从中得到什么？',
  'Zhejiang University puts {{conversion.zju}} of its patents to use, in Hangzhou',
  "Hangzhou's university leads Nanjing's",
  'Two universities, {{diff conversion.zju conversion.seu}} apart, between Hangzhou and Nanjing',
  'Patents in use: {{conversion.zju}} at best',
  'What Hangzhou can learn from this',
  'It is not Hangzhou that puts {{conversion.zju}} to use',
];
