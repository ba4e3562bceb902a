import type { AgencyProfile, Target } from '../../../src/agencies/agencyProfile';
import type { Locale } from '../../../src/content/locales';

export interface TargetGroup {
  name: string;
  basis: string;
  /** Earliest year first; more than one when the plan rises step by step. */
  steps: Target[];
}

/** Targets with the same name are steps of one stair. */
export function groupTargets(profile: AgencyProfile, locale: Locale): TargetGroup[] {
  const groups = new Map<string, TargetGroup>();
  for (const target of profile.targets) {
    const name = target.name[locale];
    const group = groups.get(name) ?? { name, basis: target.basis, steps: [] };
    group.steps.push(target);
    groups.set(name, group);
  }
  for (const group of groups.values()) group.steps.sort((a, b) => a.toYear - b.toYear);
  return [...groups.values()];
}
