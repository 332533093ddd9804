using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Slipway.SpecHost;

// Runs the spec methods of a compiled project: the first argument is its assembly, the rest is for the library Slipway
// that it was compiled against, which does the work. What is reported goes into the file after '--report'.
const int NoEntry = 3;
const int ContractMismatch = 4;
const string Remedy =
    "where it is built for another processor, as RuntimeIdentifier and PlatformTarget say, set PlatformTarget to AnyCPU in its project";

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
try
{
    var project = PortableContext.IsForeign(args[0])
        ? new PortableContext(Path.GetDirectoryName(args[0])!).LoadPortable(args[0])
        : AssemblyLoadContext.Default.LoadFromAssemblyPath(args[0]);
    var run = Assembly
        .Load("Slipway")
        .GetType("Slipway.Runtime.SpecProgram")
        ?.GetMethod("Run", [typeof(Assembly), typeof(string[])]);
    if (run?.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [project, args[1..]], null) is int exit)
    {
        // Threads that user code has left behind have no say any more.
        Environment.Exit(exit);
        return exit;
    }
    Report(
        "SLIP9020",
        "the library Slipway that the project uses is of another version than the build; take both from one version of the package"
    );
    return ContractMismatch;
}
catch (Exception failure)
    when (failure
            is FileNotFoundException
                or FileLoadException
                or BadImageFormatException
                or ReflectionTypeLoadException
    )
{
    var cause = failure is ReflectionTypeLoadException { LoaderExceptions: [{ } first, ..] } ? first : failure;
    var what = cause switch
    {
        FileNotFoundException { FileName: { } file } => $"'{file}' was not found",
        FileLoadException { FileName: { } file } => $"'{file}' cannot be loaded; {Remedy}",
        BadImageFormatException { FileName: { } file } => $"'{file}' cannot be loaded; {Remedy}",
        _ => $"an assembly is not fit to run here; {Remedy}",
    };
    Report("SLIP9021", $"the project's assembly cannot be run: {what}");
    return NoEntry;
}

void Report(string id, string message)
{
    var at = Array.IndexOf(args, "--report");
    if (at >= 0 && at + 1 < args.Length)
        File.AppendAllText(args[at + 1], $"error {id}: {message}\n");
}
