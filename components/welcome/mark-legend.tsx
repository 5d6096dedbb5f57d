import { i18n } from '#i18n';

/** A sentence with each kind of mark on it, and what each means. The marks look as they do in a page. */
export function MarkLegend() {
  return (
    <>
      <p class="quote legend-sample" lang="zh-CN">
        上半年，全镇完成税收<span class="mark-figure">12.46亿元，同比增长8.3%</span>
        ；深化<span class="mark-term">一网统管</span>，力争全年税收<span class="mark-goal">突破25亿元</span>。
      </p>
      <dl class="legend">
        <div>
          <dt>
            <span class="mark-figure">{i18n.t('welcome.figure')}</span>
          </dt>
          <dd>{i18n.t('welcome.figureMeaning')}</dd>
        </div>
        <div>
          <dt>
            <span class="mark-goal">{i18n.t('welcome.goal')}</span>
          </dt>
          <dd>{i18n.t('welcome.goalMeaning')}</dd>
        </div>
        <div>
          <dt>
            <span class="mark-term">{i18n.t('welcome.term')}</span>
          </dt>
          <dd>{i18n.t('welcome.termMeaning')}</dd>
        </div>
        <div>
          <dt>
            <span class="mark-kept">{i18n.t('welcome.keptMark')}</span>
          </dt>
          <dd>{i18n.t('welcome.keptMarkMeaning')}</dd>
        </div>
      </dl>
      <p class="aside">{i18n.t('welcome.rule')}</p>
    </>
  );
}
