using System.Globalization;
using BenchmarkDotNet.Running;
using Slipway.Benchmarks;

// A first run is over before a benchmark has warmed up, so it is measured by hand: builders <definitions.yaml>
if (args is ["builders", var file])
    ColdBuilders.Run(file);
// Against another program, on a cluster: deploy <kubeconfig> <pairs>
else if (args is ["deploy", var kubeconfig, var pairs])
    await FiveHundredObjects.Run(kubeconfig, int.Parse(pairs, CultureInfo.InvariantCulture));
else
    BenchmarkSwitcher.FromAssembly(typeof(ThousandSpecs).Assembly).Run(args);
