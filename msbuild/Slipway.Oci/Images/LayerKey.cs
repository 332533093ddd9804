using System.Globalization;
using System.Text;
using Slipway.Oci.Layers;

namespace Slipway.Oci.Images;

/// <summary>What a layer would be made of, told without reading a file: two equal keys are one layer.</summary>
internal static class LayerKey
{
    /// <summary>The key of a planned layer.</summary>
    /// <param name="plan">What is in it.</param>
    /// <param name="time">The time its entries have.</param>
    public static Digest Of(LayerPlan plan, long time)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"packer {ImageRecipe.Version}\ntime {time}\ncompressed {plan.IsCompressed}\n"
        );
        foreach (var entry in plan.Entries)
        {
            // Names hold no line break, so lines cannot be mistaken for others.
            switch (entry)
            {
                case LinkEntry link:
                    text.Append(CultureInfo.InvariantCulture, $"link {link.Path}\n{link.Target}\n");
                    break;
                case FileEntry { Source: var source }:
                    text.Append(CultureInfo.InvariantCulture, $"file {source.Size} {source.Modified} {entry.Path}\n");
                    break;
                default:
                    text.Append(CultureInfo.InvariantCulture, $"folder {entry.Path}\n");
                    break;
            }
        }
        return Digest.Of(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
