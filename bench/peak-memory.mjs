/** Prints the peak memory of this process in KB when it exits. bench/sites.ts preloads this file into each build. */
process.on('exit', () => console.error('Peak memory:', process.resourceUsage().maxRSS));
