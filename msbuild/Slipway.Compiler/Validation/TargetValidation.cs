using Slipway.Compiler.Objects;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Validation;

/// <summary>
/// The second opinion: holds what our renderers made against the schemas of their targets, with a validator that is
/// not ours.
/// </summary>
public static class TargetValidation
{
    /// <summary>SLIP9004.</summary>
    public static DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP9004",
            Severity.Error,
            "A rendered object does not fit its schema",
            "the {0} '{1}' rendered from {2} does not fit its schema at '{3}', which {4}: this is a defect of Slipway, please report it; nothing was written"
        );

    /// <summary>Validates.</summary>
    /// <param name="objects">The objects.</param>
    /// <param name="known">The hashes of objects that an earlier build found valid: <see cref="TargetVerdict.Valid"/>.</param>
    /// <param name="cancellation">Stops between objects.</param>
    /// <returns>What was found, and the hashes for the next build.</returns>
    public static TargetVerdict Run(
        IReadOnlyList<RenderedObject> objects,
        IReadOnlySet<string> known,
        CancellationToken cancellation = default
    )
    {
        var hashes = new string[objects.Count];
        var faults = new TargetFault?[objects.Count];
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(
            0,
            objects.Count,
            parallel,
            () => new ObjectHash(),
            (at, _, hash) =>
            {
                hashes[at] = hash.Of(objects[at].Json);
                return hash;
            },
            hash => hash.Dispose()
        );
        // The validator is not even loaded where every object is known.
        var news = Enumerable.Range(0, objects.Count).Where(at => !known.Contains(hashes[at])).ToList();
        if (news.Count > 0)
        {
            var validator = new ObjectValidator(ObjectKeys.Of([.. news.Select(at => objects[at].Json)], parallel));
            Parallel.ForEach(news, parallel, at => faults[at] = validator.Check(objects[at]));
        }
        var valid = hashes.Where((_, at) => faults[at] is null).ToHashSet(StringComparer.Ordinal);
        return new TargetVerdict([.. objects.Zip(faults, Report).OfType<Diagnostic>()], valid);
    }

    private static Diagnostic? Report(RenderedObject emitted, TargetFault? fault)
    {
        if (fault is null)
            return null;
        return Descriptor.At(emitted.Place, emitted.Kind, emitted.Name, emitted.Origin, fault.Path, fault.What);
    }
}
