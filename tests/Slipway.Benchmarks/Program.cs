using System.Globalization;
using BenchmarkDotNet.Running;
using Slipway.Benchmarks;

// A first run is over before a benchmark has warmed up, so it is measured by hand: builders <definitions.yaml>
if (args is ["builders", var file])
    ColdBuilders.Run(file);
// Against another program, on a cluster: deploy <kubeconfig> <pairs>
else if (args is ["deploy", var kubeconfig, var pairs])
    await FiveHundredObjects.Run(kubeconfig, int.Parse(pairs, CultureInfo.InvariantCulture));
// Whole processes next to others: packing [MiB]
else if (args is ["packing", .. var sizes])
    PackingPairs.Run(sizes is [var size] ? int.Parse(size, CultureInfo.InvariantCulture) : 1024);
else if (args is ["pack", var source, var layout])
    await PackedImage.RunAsync(source, layout);
// C# specs next to cdk8s, from the package in a folder: components <folder> <version>
else if (args is ["components", var packages, var version])
    ComponentPairs.Run(packages, version);
// Bundles next to tar and gzip of the same files: bundles
else if (args is ["bundles"])
    BundlePairs.Run(imageMegabytes: 256);
// Pairs of pushes to a registry on this machine: push 127.0.0.1:5000
else if (args is ["push", var registry])
    await PushPairs.RunAsync(registry);
else
    BenchmarkSwitcher.FromAssembly(typeof(ThousandSpecs).Assembly).Run(args);
