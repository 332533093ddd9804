using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Slipway.Build.Compiling;

/// <summary>The sources of a build by their lengths and times: other ones mean other content, be they newer or older.</summary>
internal static class SourceTimes
{
    /// <summary>Their hash, to be taken before the sources are read.</summary>
    /// <param name="request">What names the sources.</param>
    public static string Of(BuildRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> numbers = stackalloc byte[2 * sizeof(long)];
        foreach (var path in request.Sources)
        {
            var file = new FileInfo(path);
            BinaryPrimitives.WriteInt64LittleEndian(numbers, file.Exists ? file.Length : -1);
            BinaryPrimitives.WriteInt64LittleEndian(numbers[sizeof(long)..], file.LastWriteTimeUtc.Ticks);
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\n"));
            hash.AppendData(numbers);
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
