using Slipway.NativeAot;

// slipway-native OUTPUT SPECS...: each of SPECS is one project, a folder of specs or a single file.
if (args.Length < 2)
{
    Console.Error.WriteLine("usage: OUTPUT SPECS...");
    return 2;
}
foreach (var specs in args.Skip(1))
    Project.Compile(specs, args[0], CancellationToken.None);
return 0;
