using System.Reflection;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Slipway.SpecHost;

/// <summary>
/// Loads assemblies that are marked for a processor that this machine does not have, as <c>-r linux-arm64</c> and
/// <c>PlatformTarget</c> leave them: they have no native code, and only the mark keeps them from being loaded.
/// </summary>
/// <param name="folder">The folder of the assemblies.</param>
internal sealed class PortableContext(string folder) : AssemblyLoadContext("specs")
{
    /// <summary>Whether a file is an assembly without native code for another processor.</summary>
    public static bool IsForeign(string path)
    {
        using var file = File.OpenRead(path);
        using var image = new PEReader(file);
        return image.PEHeaders.CorHeader is { } header
            && header.Flags.HasFlag(CorFlags.ILOnly)
            && !IsNative(image.PEHeaders.CoffHeader.Machine, header.Flags);
    }

    /// <summary>Loads one of them.</summary>
    public Assembly LoadPortable(string path)
    {
        using var image = new MemoryStream(Portable(path));
        var symbols = Path.ChangeExtension(path, ".pdb");
        if (!File.Exists(symbols))
            return LoadFromStream(image);
        using var read = File.OpenRead(symbols);
        return LoadFromStream(image, read);
    }

    /// <summary>All others are those of the project's list of dependencies, which the default context knows.</summary>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(folder, assemblyName.Name + ".dll");
        return File.Exists(path) && IsForeign(path) ? LoadPortable(path) : null;
    }

    private static bool IsNative(Machine machine, CorFlags flags) =>
        machine == Machine.I386 ? !flags.HasFlag(CorFlags.Requires32Bit) : machine == Native;

    private static Machine Native =>
        RuntimeInformation.ProcessArchitecture switch
        {
            Architecture.Arm64 => Machine.Arm64,
            Architecture.Arm => Machine.Arm,
            Architecture.X86 => Machine.I386,
            _ => Machine.Amd64,
        };

    /// <summary>The bytes of an assembly with the mark of this machine.</summary>
    private static byte[] Portable(string path)
    {
        var bytes = File.ReadAllBytes(path);
        using var image = new PEReader(new MemoryStream(bytes));
        var headers = image.PEHeaders;
        var machine = headers.PEHeader!.Magic == PEMagic.PE32 ? Machine.I386 : Native;
        // The first field after the signature "PE\0\0" is the machine; that of the flags is 16 bytes into the header of the runtime.
        BitConverter.TryWriteBytes(bytes.AsSpan(headers.CoffHeaderStartOffset), (ushort)machine);
        var flags = headers.CorHeader!.Flags & ~(CorFlags.Requires32Bit | CorFlags.Prefers32Bit);
        BitConverter.TryWriteBytes(bytes.AsSpan(headers.CorHeaderStartOffset + 16), (int)flags);
        return bytes;
    }
}
