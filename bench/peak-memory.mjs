/** Makes a process say at its end how much memory it took, in KB (bench/sites.ts). */
process.on('exit', () => console.error('Peak memory:', process.resourceUsage().maxRSS));
