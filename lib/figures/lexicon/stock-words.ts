/** What a plan says of something that is there already or has only to be kept: no promise. */
export interface StockRow {
  id: string;
  /** Asked of the clause's words before and behind the number, with the number as 〈its last character〉. */
  pattern: RegExp;
  sample: string;
}

/** Verbs of keeping safe, looking after and going on with. */
const keep =
  '(?:确保|保障|保证|守护|护航|保护|维护|抓好|做好|加强|强化|落实|关爱|关心|兜住|兜牢|兜底|守住|守好|守牢)';
/** What is kept so of people. */
const kept = '(?:安全|平安|权益|利益|生计|基本生活|冷暖|过冬|度汛|帮扶|监测|管护|救助)';
/** A plan that solves, builds or pays something off promises it, whatever stands behind. */
const unlessDone = (verbs: string): string => `^(?!.*(?:${verbs}).*〈)`;

/** The ways in which a plan speaks of a stock. */
export const stockRows: readonly StockRow[] = [
  {
    id: 'lead',
    pattern: /(?:现有|已有|原有|深化|巩固|基础上)[^，。；]{0,8}〈/u,
    sample: '在现有〈家〉的基础上',
  },
  {
    id: 'still-there',
    pattern:
      /(?:(?:还|仍|仍然|尚|依然)(?:有|剩|存在|欠|缺)|(?<![项从由])目前|眼下|(?<![从由])当前|至今|现存)[^，。；]{0,14}〈/u,
    sample: '全镇还有〈个〉村未通公路',
  },
  {
    id: 'not-yet',
    pattern: new RegExp(
      `${unlessDone('解决|完成|消除|实现|改造')}.*〉[^，。；]{0,14}(?:尚未|还未|仍未|还没|没有|未能|未[通达脱改建接用完])`,
      'u',
    ),
    sample: '〈间〉老旧房屋尚未加固',
  },
  {
    id: 'red-line',
    pattern: new RegExp(
      `${unlessDone('划定|拆除|整治|清理')}.*(?:(?:红线|底线)(?!民生)[^，。；]{0,8}〈|〉[^，。；]{0,16}(?:红线|底线(?!民生)))`,
      'u',
    ),
    sample: '严守〈亩〉耕地保护红线',
  },
  {
    id: 'farmland-kept',
    pattern: /(?:守住|守牢|守好|严守|坚守|守护|保住)[^，。；]{0,8}〈.〉[^，。；]{0,8}(?:基本农田|耕地)/u,
    sample: '守牢〈亩〉永久基本农田',
  },
  {
    id: 'looked-after',
    pattern: new RegExp(
      `${unlessDone('解决|实现|完成|新增|新建|建成|改造|培训')}.*${keep}[^，。；\\d]{0,8}〈[人名户位万]〉(?!.*(?:住[进上]|[喝用吃走]上|搬|脱贫(?![户人群家劳])|达到))[^，。；]{0,14}${kept}`,
      'u',
    ),
    sample: '确保〈名〉师生出行安全',
  },
  {
    id: 'debt',
    pattern: new RegExp(
      `${unlessDone('化解|偿还|压减|压降|消化|清偿|清理|置换|减少|解决|控制|以内')}.*(?:债务|欠款|欠账|旧账)(?:余额|总额|规模)?(?:为|达|达到|有|共)?〈`,
      'u',
    ),
    sample: '存量债务〈元〉实行清单管理',
  },
  {
    id: 'project-size',
    pattern:
      /(?:总投资|(?:计划|概算|估算)投资)额?(?:约|近|超|超过|达|达到|为)?〈元〉(?:以上|左右|多)?的(?!目标|任务)/u,
    sample: '推进总投资〈元〉的食品产业园建设',
  },
];
