/**
 * Names of all monthly inputs, in the order in which a month's projection reads them and in which
 * they lie in one block of memory.
 */
export const MONTHLY_INPUTS = [
  'firstApplications',
  'firstReceptionShare',
  'repeatApplications',
  'repeatReceptionShare',
  'resettled',
  'resettledReceptionShare',
  'familyMembers',
  'familyReceptionShare',
  'pactShare',
  'frozenShare',
  'decisionCapacity',
  'prePactCapacityShare',
  'grantRate',
  'otherStatusHolders',
  'housingPace',
  'extraOutflow',
  'otherWithoutStatus',
  'departureFraction',
  'procedureExitFraction',
  'extraReturns',
  'referenceGrants',
] as const;

export type MonthlyInputName = (typeof MONTHLY_INPUTS)[number];

/** Series to make inputs of, or to put in the place of others. */
export type MonthlySeries = Readonly<Record<MonthlyInputName, Float64Array>>;

/** Inputs that leave everything as it is when nobody sets them: everyone is received by COA. */
const ONE_UNLESS_SET = [
  'firstReceptionShare',
  'repeatReceptionShare',
  'resettledReceptionShare',
  'familyReceptionShare',
] as const satisfies readonly MonthlyInputName[];

class MonthlyBlock {
  /** All series behind one another, `months` values each, in the order of {@link MONTHLY_INPUTS}. */
  readonly values: Float64Array;

  protected constructor(readonly months: number) {
    this.values = new Float64Array(MONTHLY_INPUTS.length * months);
  }

  protected view(id: MonthlyInputName): Float64Array {
    const at = MONTHLY_INPUTS.indexOf(id) * this.months;
    return this.values.subarray(at, at + this.months);
  }
}

/**
 * What changes from month to month: one value per month, in persons per month unless said
 * otherwise. The series are views of one block of memory, which is what the projection reads, so
 * they may be written to but not replaced: {@link with} makes inputs with other series.
 */
export class MonthlyInputs extends MonthlyBlock implements MonthlySeries {
  /** First applications (eerste aanvragen), e. */
  readonly firstApplications = this.view('firstApplications');
  /** Repeat applications (herhaalde aanvragen), h. */
  readonly repeatApplications = this.view('repeatApplications');
  /** Resettled refugees (hervestigers), r. */
  readonly resettled = this.view('resettled');
  /** Family members joining a status holder (nareizigers), n. */
  readonly familyMembers = this.view('familyMembers');
  /** Shares of each inflow that enter COA reception, 0 to 1 (opvangaandeel). */
  readonly firstReceptionShare = this.view('firstReceptionShare');
  readonly repeatReceptionShare = this.view('repeatReceptionShare');
  readonly resettledReceptionShare = this.view('resettledReceptionShare');
  readonly familyReceptionShare = this.view('familyReceptionShare');
  /** Files the IND can close, c. */
  readonly decisionCapacity = this.view('decisionCapacity');
  /** Share of new applications that is handled as a Pact case, 0 before the Pact. */
  readonly pactShare = this.view('pactShare');
  /**
   * Share of the decision capacity kept for the files from before the Pact. At 0 Pact cases, which
   * have deadlines in law, go first and the old stock gets what is left.
   */
  readonly prePactCapacityShare = this.view('prePactCapacityShare');
  /** Share of the cases on which a moratorium bars decisions and departures. */
  readonly frozenShare = this.view('frozenShare');
  /** Persons granted protection as a share of all closed files, 0 to 1. */
  readonly grantRate = this.view('grantRate');
  /** Status holders who enter COA otherwise: births, re-entry, grants on appeal. */
  readonly otherStatusHolders = this.view('otherStatusHolders');
  /** Others who enter COA otherwise and have no status: births, re-entry. */
  readonly otherWithoutStatus = this.view('otherWithoutStatus');
  /** Persons who leave COA for a home. Family members who skip COA are not among them. */
  readonly housingPace = this.view('housingPace');
  /**
   * Outflow of status holders on top of the pace (below it when negative): what published
   * occupancies require and nothing else explains.
   */
  readonly extraOutflow = this.view('extraOutflow');
  /** Share of those without a status and without a file that leaves in the month: 1 - exp(-v/12). */
  readonly departureFraction = this.view('departureFraction');
  /** Share of those in procedure that leaves in the month, with the file still open: w/12. */
  readonly procedureExitFraction = this.view('procedureExitFraction');
  /** Extra voluntary returns, taken from the three stocks in proportion. */
  readonly extraReturns = this.view('extraReturns');
  /** Grants of the run to which `familyMembers` belong: family follows what is granted beyond it. */
  readonly referenceGrants = this.view('referenceGrants');

  /** @returns inputs in which every value is zero and every share of what is received one. */
  static empty(months: number): MonthlyInputs {
    const inputs = new MonthlyInputs(months);
    for (const id of ONE_UNLESS_SET) inputs[id].fill(1);
    return inputs;
  }

  /**
   * @returns inputs with a copy of the first `months` values of each series.
   * @throws RangeError when a series is shorter.
   */
  static from(months: number, series: (id: MonthlyInputName) => Float64Array): MonthlyInputs {
    const inputs = new MonthlyInputs(months);
    for (const id of MONTHLY_INPUTS) inputs.fill(id, series(id));
    return inputs;
  }

  /** @returns a copy in which some series are others. */
  with(changes: Partial<MonthlySeries> = {}): MonthlyInputs {
    const copy = new MonthlyInputs(this.months);
    copy.values.set(this.values);
    for (const id of MONTHLY_INPUTS) {
      const changed = changes[id];
      if (changed) copy.fill(id, changed);
    }
    return copy;
  }

  /** @returns a copy without the first months. */
  after(skipped: number): MonthlyInputs {
    return MonthlyInputs.from(this.months - skipped, (id) => this[id].subarray(skipped));
  }

  private fill(id: MonthlyInputName, series: Float64Array): void {
    if (series.length < this.months) {
      throw new RangeError(`${id} has fewer than ${this.months} months`);
    }
    this[id].set(series.subarray(0, this.months));
  }
}
