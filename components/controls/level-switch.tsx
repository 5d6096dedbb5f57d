import { i18n } from '#i18n';
import type { MarkLevel } from '../view-models.ts';
import { Choice } from './choice.tsx';

export interface LevelSwitchProps {
  level: MarkLevel;
  onLevel(level: MarkLevel): void;
}

/** 要点 / 常规 / 全部 / 关闭: how much is painted. */
export function LevelSwitch({ level, onLevel }: LevelSwitchProps) {
  return (
    <Choice
      label={i18n.t('level.label')}
      options={[
        { id: 'key', name: i18n.t('level.key'), title: i18n.t('level.keyTitle') },
        { id: 'normal', name: i18n.t('level.normal'), title: i18n.t('level.normalTitle') },
        { id: 'all', name: i18n.t('level.all'), title: i18n.t('level.allTitle') },
        { id: 'off', name: i18n.t('level.off'), title: i18n.t('level.offTitle') },
      ]}
      selected={level}
      onSelect={onLevel}
    />
  );
}
