using BenchmarkDotNet.Running;
using Slipway.Benchmarks;

// A first run is over before a benchmark has warmed up, so it is measured by hand: builders <definitions.yaml>
if (args is ["builders", var file])
    ColdBuilders.Run(file);
else
    BenchmarkSwitcher.FromAssembly(typeof(ThousandSpecs).Assembly).Run(args);
