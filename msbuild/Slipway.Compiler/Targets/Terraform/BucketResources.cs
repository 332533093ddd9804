using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;

namespace Slipway.Compiler.Targets.Terraform;

/// <summary><c>s3-bucket</c>: a bucket of OSS, and who may read and write it.</summary>
internal sealed class BucketResources : ICloudPartRenderer
{
    /// <inheritdoc />
    public string Type => ObjectBucket.ComponentType;

    /// <inheritdoc />
    public CloudPart Render(Component component, bool asks)
    {
        var properties = component.Properties;
        var name = TerraformText.Name(component.Name);
        var bucket = new CloudResource(
            "alicloud_oss_bucket",
            name,
            new JsonObject()
                .With("bucket", TerraformText.Of(properties["bucket"]))
                .With("storage_class", TerraformText.Of(properties["storageClass"]))
                .With("redundancy_type", TerraformText.Of(properties["redundancyType"]))
                .With("lifecycle", CloudResource.Keeping("acl"))
        );
        // The bucket's own argument 'acl' is deprecated, and to be ignored where this resource sets it.
        var acl = new CloudResource(
            "alicloud_oss_bucket_acl",
            name,
            new JsonObject
            {
                ["bucket"] = bucket.Attribute("bucket"),
                ["acl"] = TerraformText.Of(properties["acl"]) ?? "private",
            }
        );
        return new CloudPart(
            [bucket, acl],
            [],
            [
                RootModule.Output(
                    $"{TerraformText.Variable(component.Name)}_bucket",
                    "The bucket's name.",
                    bucket.Attribute("bucket")
                ),
                RootModule.Output(
                    $"{TerraformText.Variable(component.Name)}_endpoint",
                    "Where the bucket is reached from the internet.",
                    bucket.Attribute("extranet_endpoint")
                ),
            ],
            CloudRegion.Of(component)
        );
    }
}
