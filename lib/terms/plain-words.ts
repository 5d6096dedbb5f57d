/**
 * Words of every report, which name nothing by themselves. They keep generic phrases (进一步完善, 重点工作, 有序推进)
 * out of the list of words that no glossary has.
 */

/** Verbs and adverbs of reporting: a name does not begin with them, nor hold them inside. */
const reportingVerbs =
  '推进 推动 加强 加快 加大 开展 完成 实现 实施 落实 深化 完善 健全 建立 构建 打造 强化 优化 提升 提高 促进 做好 抓好 坚持 坚决 持续 继续 积极 全面 深入 扎实 大力 稳步 有序 有效 切实 不断 进一步 着力 努力 全力 确保 保障 保持 巩固 拓展 扩大 增强 聚焦 围绕 统筹 组织 举办 召开 制定 修订 编制 启动 开工 竣工 建成 新建 新增 改建 扩建 引进 引导 指导 支持 鼓励 发挥 发放 办理 处置 处理 解决 整改 整治 排查 检查 督查 巡查 完工 投入 使用 运行 运营 参加 参与 服务好 获评 荣获 获得 达到 超过 增长 下降 同比 累计 共计 合计 力争 争取 争创 主动 严格 严格执行 贯彻 学习贯彻 执行 探索 创新 试点 推广 普及 宣传 动员 协调 协助 配合 配套 对接 联系 走访 慰问 关心 关爱 帮助 帮扶 解答 受理 调处 化解 防范 防止 避免 减少 降低 压实 夯实 筑牢 守牢 织密 打好 打响 擦亮 用好 办好 讲好 管好 盘活 激发 营造 凝聚 彰显 展现 体现 形成 成为 进行 予以 给予 提供 享受 满足 面向 依托 利用 按照 根据 通过 结合 针对 立足 抓住 紧扣 紧紧 紧密 牢牢 牢固 树立 认真 高效 快速 精准 精心 科学 合理 规范 稳定 安全有序 顺利 圆满 成功 正式 初步 基本 逐步 分步 分类 协同 联动 共同 相互 彻底 明显 显著 较好 更好 更加 更 最 已 将 要 需 能 可 应 并 且 而 但 使 让 把 被 对 向 从 由 于 在 至 到 以 及 和 与 或 等 的 了 着 过 是 为 有 无 不 未 也 都 就 还 又 再 很 较 各 每 该 此 其 这 那 我 我们 他 自 自己 全 共 约 近 超 余 多 新 老 大 小 好 上 下 中 内 外 前 后 里 间 时 年 月 日 个 名 家 处 项 件 条 次 场 户 人 所 亿元 万元 平方米 元 第一 第二 第三 第四 第五 一 二 三 四 五 六 七 八 九 十 两 一个 一批 一系列 同时 此外 另外 其中 以来 期间 目前 今年 去年 明年 上半年 下半年 全年 年内 年底 当年 近年 一年 过去 未来 今后 当前 截至 截止 以上 以下 以内 左右 首批 首个 首次 多次 多项 多个 大批';

/** Nouns and modifiers that stand with everything; alone or with each other they make no name. */
const plainNouns =
  '工作 建设 项目 任务 目标 要求 情况 问题 方面 领域 水平 能力 质量 效率 效能 成效 成果 作用 优势 特色 重点 重大 重要 主要 关键 核心 基础 基本 总体 整体 综合 相关 有关 各类 各项 各级 各方 部门 单位 企业 群众 居民 村民 人员 干部 党员 代表 委员 社会 经济 发展 改革 管理 治理 服务 生活 环境 生态 城市 乡村 农村 社区 区域 地区 辖区 全镇 全区 全市 全街道 全国 街道 镇 区 市 村 居 上海 上海市 国家 政府 党委 镇党委 区委 区政府 人大 精神 思想 会议 讲话 报告 决策 部署 领导 组织 制度 机制 体系 模式 平台 方案 计划 规划 措施 政策 活动 培训 宣传 教育 文化 体育 卫生 健康 医疗 养老 就业 安全 稳定 和谐 平安 法治 民生 保障 投资 产业 招商 资源 资金 收入 财政 税收 集体 资产 建筑 面积 道路 交通 设施 功能 空间 形象 品质 幸福 美丽 文明 时代 主题 主体 标准 标准化 专业 专项 全程 整体 公共 公益 高质量 高标准 高水平 高品质 现代 现代化 国际 开放 创新 数字 智能 智慧 信息 科技 人才 队伍 力量 作风 意识 责任 纪律 监督 审计 检查 评估 考核 力度 步伐 速度 进度 进展 局面 格局 态势 氛围 环节 方式 手段 渠道 途径 内容 过程 范围 程度 数量 总量 总数 指标 结果 原因 困难 矛盾 风险 隐患 需求 诉求 意见 建议 提案 案件 事项 事件 信访 历史 现状 条件 机会 机遇 挑战 新 老 地块 改造 工程 住房 老旧 中心 总部 转型 产业化 热线 工单 标准化建设 服务中心 小区 园区 街区 楼宇 项目建设 前期 后续 日常 周边 沿线 主要任务 坚强 系列 品牌 事业 换届 一期 二期 三期 号线 开发 行政 提档 升级 结构 大会 大力 人民 广大 同志 同志们 各位';

const verbs = new Set(reportingVerbs.split(' '));
const nouns = new Set(plainNouns.split(' '));

/** Where in a compound a word stands. */
export type WordPlace = 'start' | 'inside' | 'end';

/** True for a word that no name begins with, holds or ends with at that place. */
export function isPlainWord(word: string, place: WordPlace): boolean {
  if (verbs.has(word)) return true;
  return place === 'start' && word.length === 1 && !'河林田路街网'.includes(word);
}

/** True for a phrase of plain words only: 重点工作, 经济社会发展. */
export function isPlainWhole(form: string): boolean {
  let rest = form;
  while (rest !== '') {
    const length = [5, 4, 3, 2].find((n) => nouns.has(rest.slice(0, n)) || verbs.has(rest.slice(0, n)));
    if (!length) return false;
    rest = rest.slice(length);
  }
  return true;
}

/** What makes no name of the words before it: 慈善工作, 换届工作, 疫情形势. */
export const plainEnds =
  /(?:工作|活动|情况|问题|任务|形势|要求|成效|步伐|水平|能力|力度|领导|精神|同志|群众)$/u;

/** What the name of a policy, an institution or a device of government ends with. */
export const nameEnds =
  /(?:制|制度|体系|化|网|圈|带|线|院|站|点|室|屋|库|园|区|中心|窗口|平台|工程|行动|计划|项目|补贴|津贴|社|会|组|专班|员|长|师|队|率|量|额|值|费|金|税|权|证|码|卡|榜|单|台账|房|用地|地块|单元|主体|载体|模式|标准|指数|普查|改造|整治|治理|管理|服务|更新|征收|动迁|救助|养老|托育|就业|创业|执法|调解|仲裁|公开|票决|考核|评估|督察|巡查|预算|决算|审计|绩效|监管|分类|减量|村|楼|廊|楼宇|经济|产业|集群|赛道|企业|院所)$/u;
