using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;

// Runs the spec methods of a compiled project: the first argument is its assembly, the rest is for the library Slipway
// that it was compiled against, which does the work.
const int NoEntry = 3;
const int ContractMismatch = 4;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
try
{
    var project = AssemblyLoadContext.Default.LoadFromAssemblyPath(args[0]);
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
    Console.WriteLine(
        "error SLIP9020: the library Slipway that the project uses is of another version than the build; take both from one version of the package"
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
    var what = failure switch
    {
        FileNotFoundException { FileName: { } file } => $"'{file}' was not found",
        FileLoadException { FileName: { } file } => $"'{file}' cannot be loaded",
        _ => "an assembly is not fit to run here",
    };
    Console.WriteLine($"error SLIP9021: the project's assembly cannot be run: {what}");
    return NoEntry;
}
