using BenchmarkDotNet.Running;
using Slipway.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ThousandSpecs).Assembly).Run(args);
