using System.Globalization;
using System.Reflection;

namespace Slipway.Testing;

/// <summary>Runs spec methods with what a build gives them.</summary>
internal static class SpecMethodRun
{
    /// <summary>Runs one method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="options">What it is given.</param>
    public static IReadOnlyList<SpecDocument> Of(
        Func<SpecContext, IReadOnlyList<SpecDocument>> method,
        SlipwayOptions? options
    )
    {
        var given = options ?? new SlipwayOptions();
        var properties = new Dictionary<string, string>(given.Properties, StringComparer.OrdinalIgnoreCase);
        var context = new SpecContext(given.Namespace, given.Environment, properties);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return SpecDefaults.Within(given.Namespace, () => method(context));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    /// <summary>Runs the methods of a project.</summary>
    /// <param name="assembly">The project.</param>
    /// <param name="options">What they are given.</param>
    public static IReadOnlyList<SpecDocument> Of(Assembly assembly, SlipwayOptions? options)
    {
        var methods = SpecMethods.Find(assembly);
        if (methods.Count == 0 && options is not { Specs.Count: > 0 })
            throw new SlipwayAssertionException(
                $"{assembly.GetName().Name} has no method with the attribute [Spec]: give the assembly of the project with the specs"
            );
        foreach (var method in methods)
        {
            if (SpecMethods.Fault(method) is { } fault)
                throw new SlipwayAssertionException(
                    $"the [Spec] method {SpecMethods.FullName(method)} cannot be run: {fault}"
                );
        }
        return Of(context => [.. methods.SelectMany(method => Documents(method, context))], options);
    }

    private static IEnumerable<SpecDocument> Documents(MethodInfo method, SpecContext context)
    {
        foreach (var document in SpecMethods.Run(method, context))
            yield return document
                ?? throw new SlipwayAssertionException(
                    $"the [Spec] method {SpecMethods.FullName(method)} returned null instead of a document"
                );
    }
}
