using System.Globalization;

namespace Slipway.Runtime;

/// <summary>What the host asks for.</summary>
/// <param name="Contract">The version of the form the host reads.</param>
/// <param name="Output">Where the model goes.</param>
/// <param name="Context">What spec methods are given.</param>
internal sealed record SpecRunOptions(int Contract, string Output, SpecContext Context)
{
    /// <summary>The file that takes the report, apart from all that is printed; null where the report is printed too.</summary>
    public string? Report { get; private init; }

    /// <summary>Reads <c>--contract 2 --output model.json --namespace ml --environment prod --property Name=value</c>.</summary>
    public static SpecRunOptions? Parse(IReadOnlyList<string> arguments)
    {
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? output = null;
        string? report = null;
        var contract = SpecModel.Contract;
        var context = new SpecContext("default", "", properties);
        for (var at = 0; at + 1 < arguments.Count; at += 2)
        {
            var value = arguments[at + 1];
            switch (arguments[at])
            {
                case "--contract"
                    when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var asked):
                    contract = asked;
                    break;
                case "--output":
                    output = value;
                    break;
                case "--report":
                    report = value;
                    break;
                case "--namespace":
                    context = context with { Namespace = value };
                    break;
                case "--environment":
                    context = context with { Environment = value };
                    break;
                case "--property":
                    var equals = value.IndexOf('=', StringComparison.Ordinal);
                    properties[equals < 0 ? value : value[..equals]] = equals < 0 ? "" : value[(equals + 1)..];
                    break;
                default:
                    return null;
            }
        }
        return output is null || arguments.Count % 2 != 0
            ? null
            : new SpecRunOptions(contract, output, context) { Report = report };
    }
}
