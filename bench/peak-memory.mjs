/** Prints the peak memory of a process in KB, for bench/sites.ts. */
process.on('exit', () => console.error('Peak memory:', process.resourceUsage().maxRSS));
