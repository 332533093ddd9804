using Slipway.Generators.Diagnostics;
using Slipway.Generators.Emit;
using Slipway.Generators.Model;
using Slipway.Schema;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Schemas;

/// <summary>The types that more than one file makes, with the file that may.</summary>
/// <param name="Owners">A name and its file, ordered by name; only names that several files claim.</param>
internal sealed record TakenNames(EquatableArray<TakenName> Owners)
{
    public static TakenNames Of(IEnumerable<SchemaResult> results) =>
        new(
            new EquatableArray<TakenName>(
                results
                    .SelectMany(result =>
                        Names(result).Distinct(StringComparer.Ordinal).Select(name => (name, result.Path))
                    )
                    .GroupBy(pair => pair.name, pair => pair.Path, StringComparer.Ordinal)
                    .Where(group => group.Count() > 1)
                    .Select(group => new TakenName(
                        group.Key,
                        group.OrderBy(path => path, StringComparer.Ordinal).First()
                    ))
                    .OrderBy(taken => taken.Name, StringComparer.Ordinal)
            )
        );

    /// <summary>Leaves out builders whose names are another file's.</summary>
    /// <param name="result">What a file makes.</param>
    /// <returns>The same, or a fault in its place.</returns>
    public SchemaResult Judge(SchemaResult result)
    {
        var names = Names(result).ToList();
        if (Owners.FirstOrDefault(one => one.Path != result.Path && names.Contains(one.Name)) is not { } taken)
            return result;
        var message =
            $"the type '{result.Builders!.Root.Name}', or one of its enums, is made from {taken.Path} too; "
            + "give one of them another name with 'x-slipway-type', or remove one of the schemas";
        var problem = new SchemaProblem(
            DiagnosticDescriptors.SameBuilders.Id,
            SourceSpan.StartOf(result.Path),
            message
        );
        return new SchemaResult(result.Path, null, new EquatableArray<SchemaProblem>([problem]));
    }

    /// <summary>The types of a file in the namespace itself, ignoring case since files are named after them.</summary>
    private static IEnumerable<string> Names(SchemaResult result) =>
        result.Builders is { } builders
            ? Names(builders).Select(name => $"{builders.Namespace}.{name}".ToUpperInvariant())
            : [];

    private static IEnumerable<string> Names(Builders builders)
    {
        var root = builders.Root.Name;
        var enums = builders.Enums.Where(one => !one.IsNested).Select(one => one.Name);
        return TypePlan.Of(builders.Root, 0).Stages.Count > 0
            ? [root, root + "Start", root + "Members", root + "Extensions", .. enums]
            : [root, root + "Extensions", .. enums];
    }
}

/// <summary>A name and the file whose it is.</summary>
internal sealed record TakenName(string Name, string Path);
