/**
 * The Date that date-fns may do arithmetic on. date-fns reads and writes local fields and makes its results with the
 * constructor of the date it was given; this class answers those with the UTC fields. Local dates cannot do the
 * work at all: Pacific/Apia has no 30 December 2011, and some zones have days without a midnight.
 * Carries the fields that date-fns/addMonths uses: year, month and day, always at midnight UTC.
 */
export class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }

  override getMonth(): number {
    return this.getUTCMonth();
  }

  override getDate(): number {
    return this.getUTCDate();
  }

  override setFullYear(year: number, month = this.getUTCMonth(), day = this.getUTCDate()): number {
    return this.setUTCFullYear(year, month, day);
  }

  override setMonth(month: number, day = this.getUTCDate()): number {
    return this.setUTCMonth(month, day);
  }

  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
}
