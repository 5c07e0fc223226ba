/** A property is given a quarter of a second: a mutant it would notice only later counts as not noticed. */
import fc from 'fast-check';

fc.configureGlobal({ interruptAfterTimeLimit: 250, markInterruptAsFailure: false });
