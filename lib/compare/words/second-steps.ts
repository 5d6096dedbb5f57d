/** How a plan promises more of the same behind a number: its aim behind what it makes sure of. */
export interface SecondStep {
  id: string;
  /** Matches all the words between the two numbers. */
  pattern: RegExp;
  sample: string;
}

/** Any of them makes the second number a step of the first. */
export const secondSteps: readonly SecondStep[] = [
  {
    id: 'aim-behind',
    pattern:
      /^[，、,；]?(?:并|且|努力|全力|奋力)*(?:力争|争取|确保|冲刺|挑战|奋斗)(?:达到|增长|实现|突破|超过|完成|在|为|到|至)*$/u,
    sample: '，力争达到',
  },
  {
    id: 'named-step',
    pattern:
      /^[，、,；（(]?(?:其中)?(?:底线|保底|基本|奋斗|挑战|力争|预期)目标(?:达到|增长|是|为|到)*[：:]?$/u,
    sample: '，奋斗目标为',
  },
];

/** True for the words between two numbers of which the second is a step of the first. */
export const leadsToStep = (between: string): boolean =>
  secondSteps.some(({ pattern }) => pattern.test(between));
