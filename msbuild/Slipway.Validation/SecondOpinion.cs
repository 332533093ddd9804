using Slipway.Release;
using Slipway.Schema.Diagnostics;

namespace Slipway.Validation;

/// <summary>
/// The second opinion: holds what our renderers made against the schemas of its kinds, with a validator that is not ours.
/// </summary>
/// <remarks>It runs over what goes into a bundle, and in tests over everything: a build does not wait for it.</remarks>
public static class SecondOpinion
{
    /// <summary>Validates.</summary>
    /// <param name="objects">The objects.</param>
    /// <param name="cancellation">Stops between objects.</param>
    /// <returns>A finding for each object that does not fit its schema, in their order: none, unless Slipway is at fault.</returns>
    public static IReadOnlyList<Diagnostic> On(
        IReadOnlyList<JudgedObject> objects,
        CancellationToken cancellation = default
    )
    {
        var faults = new TargetFault?[objects.Count];
        var validator = new ObjectValidator();
        Parallel.For(
            0,
            faults.Length,
            new ParallelOptions { CancellationToken = cancellation },
            at => faults[at] = validator.Check(objects[at])
        );
        return [.. objects.Zip(faults, Report).OfType<Diagnostic>()];
    }

    private static Diagnostic? Report(JudgedObject made, TargetFault? fault) =>
        fault is null
            ? null
            : ReleaseDiagnostics.DoesNotFit.At(made.Place, made.Kind, made.Name, made.Origin, fault.Path, fault.What);
}
