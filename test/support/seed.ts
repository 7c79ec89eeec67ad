import fc from 'fast-check';

/** The same cases at each run, on every machine; others with REFERENTIEL_FUZZ_SEED. */
fc.configureGlobal({ seed: Number(process.env.REFERENTIEL_FUZZ_SEED ?? 20_261_124) });
