using System.Reflection;

namespace Slipway.Runtime;

/// <summary>Runs the spec methods of a compiled project. The host calls <see cref="Run(Assembly, string[])"/> by reflection.</summary>
public static class SpecProgram
{
    /// <summary>Runs every method marked with <see cref="SpecAttribute"/> and writes what they return.</summary>
    /// <param name="assembly">The compiled project.</param>
    /// <param name="arguments">
    /// <c>--contract 2 --output model.json</c>, and optionally <c>--namespace</c>, <c>--environment</c> and any number of
    /// <c>--property Name=value</c>.
    /// </param>
    /// <returns>0 for success, 1 for spec methods that cannot be run, 2 where one threw, 3 where there is none, 4 where this library is not the host's.</returns>
    public static int Run(Assembly assembly, string[] arguments)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(arguments);
        if (SpecRunOptions.Parse(arguments) is not { } options)
            return Fail(
                Console.Out,
                SpecExit.ContractMismatch,
                "SLIP9020",
                "the arguments of the spec host are not understood"
            );
        if (options.Report is null)
        {
            // What user code prints must not be taken for the report.
            var printed = Console.Out;
            Console.SetOut(Console.Error);
            return Run(assembly, options, printed);
        }
        using var report = new StreamWriter(options.Report, append: true) { AutoFlush = true };
        return Run(assembly, options, report);
    }

    private static int Run(Assembly assembly, SpecRunOptions options, TextWriter report)
    {
        if (options.Contract != SpecModel.Contract)
            return Fail(
                report,
                SpecExit.ContractMismatch,
                "SLIP9020",
                $"the build reads contract {options.Contract} and the library Slipway writes {SpecModel.Contract}; take both from one version of the package"
            );
        var methods = SpecMethods.Find(assembly);
        if (methods.Count == 0)
            return Fail(
                report,
                SpecExit.NoEntry,
                "SLIP9027",
                $"{assembly.GetName().Name} has no method with the attribute [Spec]"
            );
        return SpecDefaults.Within(options.Context.Namespace, () => Run(methods, options, report));
    }

    /// <summary>Runs all of them, also where one cannot be run or throws, so that every fault is seen at once.</summary>
    private static int Run(IReadOnlyList<MethodInfo> methods, SpecRunOptions options, TextWriter report)
    {
        var documents = new List<SpecDocument>();
        var exit = SpecExit.Success;
        foreach (var method in methods)
        {
            if (SpecMethods.Fault(method) is { } fault)
                exit = Fail(
                    report,
                    SpecExit.SpecErrors,
                    "SLIP9022",
                    $"the [Spec] method {SpecMethods.FullName(method)} cannot be run: {fault}"
                );
            else if (!Run(method, options, documents, report))
                exit = exit == SpecExit.Success ? SpecExit.UserCodeThrew : exit;
        }
        if (exit != SpecExit.Success)
            return exit;
        try
        {
            WriteFile(options.Output, documents);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(
                report,
                SpecExit.SpecErrors,
                "SLIP9002",
                $"'{options.Output}' cannot be written: access is denied, the disk is full, or another program holds it"
            );
        }
        return SpecExit.Success;
    }

    private static bool Run(MethodInfo method, SpecRunOptions options, List<SpecDocument> documents, TextWriter report)
    {
        // The build names the method that never ends, or that ends the process.
        report.WriteLine($"running {SpecMethods.FullName(method)}");
        try
        {
            foreach (var document in SpecMethods.Run(method, options.Context))
            {
                if (document is null)
                {
                    var message =
                        $"the [Spec] method {SpecMethods.FullName(method)} returned null instead of a document: return the document, or an empty list where there is none";
                    var place = method.GetCustomAttribute<SpecAttribute>();
                    report.WriteLine(
                        SpecMistakes.Line(new MistakenCallException(message, place?.File ?? "", place?.Line ?? 0, ""))
                    );
                    return false;
                }
                documents.Add(document);
            }
            return true;
        }
#pragma warning disable CA1031 // Whatever user code throws is reported as its own.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            report.WriteLine(SpecFailure.Line(exception, method));
            return false;
        }
    }

    private static void WriteFile(string path, List<SpecDocument> documents)
    {
        var half = path + ".tmp";
        using (var stream = File.Create(half))
            SpecModel.Write(stream, documents);
        File.Move(half, path, overwrite: true);
    }

    private static int Fail(TextWriter report, int exit, string id, string message)
    {
        report.WriteLine($"error {id}: {message}");
        return exit;
    }
}
