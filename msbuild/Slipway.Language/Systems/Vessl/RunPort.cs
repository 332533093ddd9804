using System.Globalization;
using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.Vessl;

/// <summary>A port of a run.</summary>
/// <param name="Place">The scalar with the number.</param>
/// <param name="Number">The number.</param>
/// <param name="Name">Its name; null where it has none.</param>
/// <param name="Type"><c>http</c> or <c>tcp</c>; null where nothing is said.</param>
public sealed record RunPort(SpecScalar Place, int Number, SpecScalar? Name, string? Type)
{
    /// <summary>The ports of a run.</summary>
    /// <param name="root">The run.</param>
    /// <returns>The ports in file order, first those in the form of 2023.</returns>
    public static IEnumerable<RunPort> Of(SpecMapping root) =>
        (root.Mapping("interactive")?.Items("ports") ?? []).Concat(root.Items("ports")).Select(Port).OfType<RunPort>();

    /// <summary>Reads a port number, which services may put into quotes.</summary>
    /// <param name="node">The value.</param>
    /// <returns>The number, or null where it is none.</returns>
    public static int? NumberOf(SpecNode? node) =>
        node is SpecScalar scalar
        && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is >= 1 and <= 65535
            ? number
            : null;

    private static RunPort? Port(SpecNode item)
    {
        var mapping = item as SpecMapping;
        var place = mapping is null ? item as SpecScalar : mapping["port"] as SpecScalar;
        return NumberOf(place) is { } number
            ? new RunPort(place!, number, mapping?.Text("name"), mapping?.Text("type")?.Text)
            : null;
    }
}
