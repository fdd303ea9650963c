/** The procedures that can be tried, in the order in which the portal lists them. */
import { airTrafficControl } from './procedures/air-traffic-control.ts';
import { birthAndResidence } from './procedures/birth-and-residence.ts';
import { healthQualification } from './procedures/health-qualification.ts';
import { incomeTax } from './procedures/income-tax.ts';
import type { DemoProcedure } from './procedures/procedure.ts';
import { startingABusiness } from './procedures/starting-a-business.ts';
import { studyFinancing } from './procedures/study-financing.ts';

/** What the portal needs to know of each. */
export type { DemoProcedure } from './procedures/procedure.ts';

/** All of them. */
export const procedures: readonly DemoProcedure[] = [
  studyFinancing,
  healthQualification,
  birthAndResidence,
  startingABusiness,
  incomeTax,
  airTrafficControl,
];
