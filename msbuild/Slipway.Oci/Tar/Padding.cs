namespace Slipway.Oci.Tar;

/// <summary>What may follow the end of an archive: writers of tar fill their last record with zeros, those of tapes the last block.</summary>
internal static class Padding
{
    /// <summary>The largest record that tar writes.</summary>
    private const int MostBytes = 1024 * 1024;

    /// <summary>Reads what follows an end, up to the first byte that is not padding.</summary>
    /// <returns>Whether nothing but padding follows.</returns>
    public static bool IsAll(Stream rest)
    {
        var buffer = new byte[16 * 1024];
        var length = 0;
        while (rest.Read(buffer) is > 0 and var count)
        {
            length += count;
            if (length > MostBytes || buffer.AsSpan(0, count).ContainsAnyExcept((byte)0))
                return false;
        }
        return true;
    }
}
