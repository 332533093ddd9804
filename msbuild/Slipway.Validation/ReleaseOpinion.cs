using Slipway.Release;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Validation;

/// <summary>The second opinion on the record of a compilation: every object in it that Slipway made for a cluster.</summary>
public static class ReleaseOpinion
{
    /// <summary>Validates.</summary>
    /// <param name="record">The record.</param>
    /// <param name="project">Where findings about objects without a place belong.</param>
    /// <param name="cancellation">Stops between objects.</param>
    /// <returns>A finding for each object that does not fit its schema.</returns>
    public static IReadOnlyList<Diagnostic> On(
        ReleaseRecord record,
        SourceSpan project,
        CancellationToken cancellation = default
    ) =>
        SecondOpinion.On(
            [
                .. record
                    .Manifests.SelectMany(manifest => manifest.Objects)
                    .SelectMany(one => one.Whole)
                    .Select(one => Made(one, project))
                    .OfType<JudgedObject>(),
            ],
            cancellation
        );

    /// <summary>Users' own objects are theirs to answer for, and what names no kind is not for a cluster.</summary>
    private static JudgedObject? Made(ReleaseObject recorded, SourceSpan project) =>
        recorded is { IsMade: true, Json: { } json, Origin: { } origin, ApiVersion.Length: > 0, Kind.Length: > 0 }
            ? new JudgedObject(
                recorded.ApiVersion,
                recorded.Kind,
                recorded.Name,
                json,
                origin,
                recorded.Place ?? project
            )
            : null;
}
