using Microsoft.CodeAnalysis;

namespace Slipway.Listing;

/// <summary>A list that cannot be written, or something that it cannot hold.</summary>
/// <param name="Id">The id.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Place">Where.</param>
internal sealed record ListProblem(string Id, string Message, Place Place)
{
    public static ListProblem NotAList(Place place, string method) =>
        new(
            "LIST001",
            $"'{method}' is not a static partial method without parameters that returns an IReadOnlyList<T>",
            place
        );

    public static ListProblem NotListed(Place place, string what, string obstacle, string list) =>
        new("LIST002", $"'{what}' belongs to the list '{list}' but {obstacle}", place);

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(
            Id,
            "Slipway.Listing",
            Message,
            DiagnosticSeverity.Error,
            DiagnosticSeverity.Error,
            isEnabledByDefault: true,
            warningLevel: 0,
            title: null,
            description: null,
            helpLink: null,
            location: Place.ToLocation()
        );
}
