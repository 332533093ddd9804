using System.Globalization;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>An amount of memory that no container starts in: it has no suffix, or has the one for processors.</summary>
/// <param name="Words">The amount in words: <c>2 bytes</c>.</param>
/// <param name="Meant">The amount that was probably meant.</param>
internal sealed record TinyAmount(string Words, string Meant)
{
    /// <summary>No container starts in less than this many bytes, so an amount below it has no suffix.</summary>
    private const decimal Least = 1024 * 1024;

    /// <summary>Reads an amount of memory.</summary>
    /// <param name="text">The amount as written.</param>
    /// <returns>Null where containers may start in it, and where it is no such amount.</returns>
    public static TinyAmount? Of(string text)
    {
        var isThousandth = text.EndsWith('m');
        var number = isThousandth ? text[..^1] : text;
        if (
            !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            || value <= 0
            || Quantity.Read(text) is not { } bytes
            || bytes >= Least
        )
            return null;
        var unit =
            isThousandth ? "thousandths of a byte"
            : value == 1 ? "byte"
            : "bytes";
        // Small numbers are usually gibibytes, large ones mebibytes.
        return new TinyAmount($"{number} {unit}", value <= 64 ? $"{number}Gi" : $"{number}Mi");
    }
}
