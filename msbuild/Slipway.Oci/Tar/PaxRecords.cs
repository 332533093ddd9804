using System.Globalization;
using System.Text;

namespace Slipway.Oci.Tar;

/// <summary>What an entry's header has no room for, as lines of <c>length name=value</c>.</summary>
internal sealed class PaxRecords
{
    private readonly StringBuilder lines = new();

    /// <summary>Whether there is anything.</summary>
    public bool IsEmpty => lines.Length == 0;

    /// <summary>Adds a line; call it in the order of names.</summary>
    public void Add(string name, string value)
    {
        // The length counts its own digits.
        var rest = 3 + Encoding.UTF8.GetByteCount(name) + Encoding.UTF8.GetByteCount(value);
        var length = rest + Digits(rest);
        if (Digits(length) > Digits(rest))
            length = rest + Digits(length);
        lines.Append(CultureInfo.InvariantCulture, $"{length} {name}={value}\n");
    }

    /// <summary>The lines as the content of an extension entry.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(lines.ToString());

    private static int Digits(int number) => number.ToString(CultureInfo.InvariantCulture).Length;
}
